/** What editing asks of the server. */
import { type AnswerOf, call } from '../../../app/web/api.ts';
import type { Unplaced } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { inOrder } from '../rules/change.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { type IndexedProblem, indexed } from '../rules/indexed-problem.ts';
import type { Track } from '../ui/types.ts';
import type { Act, Saved } from './queue.ts';

export interface Loaded {
  saved: Saved;
  ground: IndexedProblem;
  composed: Unplaced[] | null;
}

export interface Server {
  load(): Promise<Loaded>;
  send(revision: number, act: Act): Promise<AnswerOf<'POST /api/compositions/:id/edits'>>;
}

export function serverOf(id: string): Server {
  const params = { id };
  return {
    async load() {
      // read piece by piece: again when somebody changed the draft meanwhile
      for (;;) {
        const before = await call('GET /api/compositions/:id/draft', { params });
        const [tracks, { problem, composed }] = await Promise.all([
          call('GET /api/compositions/:id/tracks', { params }),
          call('GET /api/compositions/:id/problem', { params }),
        ]);
        const draft = await call('GET /api/compositions/:id/draft', { params });
        if (draft.revision !== before.revision) continue;
        return { saved: { ...draft, tracks: inOrder(tracks.map(draftTrack)) }, ground: indexed(problem as Problem), composed };
      }
    },
    send(revision, act) {
      if (act.kind === 'edit') return call('POST /api/compositions/:id/edits', { params, body: { revision, edit: act.edit } });
      if (act.kind === 'restore') return call('POST /api/compositions/:id/restore', { params, body: { revision, version: act.version } });
      if (act.kind === 'filling') return call('PUT /api/compositions/:id/filling', { params, body: { revision, filling: act.filling } });
      if (act.kind === 'replan')
        return call('POST /api/compositions/:id/replans/:replan/keep', { params: { id, replan: act.replan }, body: { revision } });
      return call(`POST /api/compositions/:id/${act.kind}`, { params, body: { revision } });
    },
  };
}

const draftTrack = ({ id, specialty, pattern, start, pinned, flex, elements }: Track): DraftTrack => ({
  id,
  specialty,
  pattern,
  start: start as DraftTrack['start'],
  pinned,
  ...(flex && { flex }),
  elements: elements.map((one) => ({
    id: one.id,
    kind: one.kind === 'side' ? 'side' : 'own',
    unit: one.unit,
    from: one.from as DraftTrack['start'],
    months: one.months,
    pinned: one.pinned,
  })),
});
