/** What tests of a draft stand on: a small composition that a worker has composed, and asking it as one of two planners. */
import { expect } from 'vitest';
import type { Unplaced } from '../src/engines/composer/plan.ts';
import type { Problem } from '../src/engines/composer/problem.ts';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import type { DraftTrack, Edit } from '../src/modules/composition/rules/draft.ts';
import type { TestServer } from './harness.ts';

export interface Answer {
  status: number;
  body: {
    code?: string;
    params?: Record<string, unknown>;
    revision: number;
    changedByName: string | null;
    undo: { kind: string; personName: string } | null;
    redo: { kind: string; personName: string } | null;
    changed: DraftTrack[];
    removed: string[];
    figures: { placed: number; unplaced: number };
    cost: number;
    broken: number;
  };
}

export interface Draft {
  id: string;
  revision(): Promise<number>;
  tracks(): Promise<DraftTrack[]>;
  problem(): Promise<Problem>;
  /** What the last search could not place. */
  composed(): Promise<Unplaced[] | null>;
  standing(): Promise<Answer['body']>;
  /** At the revision that stands, unless another is said to have been seen. */
  post(act: string, body?: Record<string, unknown>, as?: string): Promise<Answer>;
  edit(edit: Edit, as?: string): Promise<Answer>;
  /** A draft of its own with the tracks of the draft as it stands or of a version, never searched; gives its id. */
  copy(name: string, version?: number): Promise<string>;
  /** Waits for the search that is going; gives its state. */
  searched(): Promise<string | undefined>;
}

const pia = 'planner-ost';

/** Composes a start year of some specialties, and waits for the plan. */
export async function composedDraft(server: TestServer, name: string, specialties: string[]): Promise<Draft> {
  const body = { trainingRegion: 'ost', year: 2028, name, specialties, agreement: 'ost-40-60', weights: defaultWeights, seed: 1 };
  const made = await server.ask(pia, 'POST /api/compositions', { body });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const draft = draftOf(server, (made.body as { id: string }).id);
  expect(await draft.searched()).toBe('done');
  return draft;
}

export function draftOf(server: TestServer, id: string): Draft {
  const base = `/api/compositions/${id}`;
  const get = async <T>(part: string): Promise<T> => (await server.ask(pia, `GET ${base}${part}`)).body as T;
  const standing = () => get<Answer['body']>('/draft');
  const revision = async () => (await standing()).revision;
  const post: Draft['post'] = async (act, body = {}, as = pia) =>
    (await server.ask(as, `POST ${base}/${act}`, { body: { revision: await revision(), ...body } })) as Answer;
  return {
    id,
    revision,
    standing,
    post,
    edit: (edit, as) => post('edits', { edit }, as),
    composed: async () => (await get<{ composed: Unplaced[] | null }>('/problem')).composed,
    problem: async () => (await get<{ problem: Problem }>('/problem')).problem,
    async copy(name, version) {
      const made = await server.ask(pia, `POST ${base}/duplicate`, { body: { name, version: version ?? null } });
      expect(made.status, JSON.stringify(made.body)).toBe(200);
      return (made.body as { id: string }).id;
    },
    async tracks() {
      const shown = await get<DraftTrack[]>('/tracks');
      return shown.map(({ id: track, specialty, pattern, start, pinned, elements }) => ({
        id: track,
        specialty,
        pattern,
        start,
        pinned,
        elements: elements.map((e) => ({ id: e.id, kind: e.kind, unit: e.unit, from: e.from, months: e.months, pinned: e.pinned })),
      }));
    },
    async searched() {
      for (let tries = 0; tries < 600; tries += 1) {
        const { run } = await get<{ run: { state: string } | null }>('');
        if (run && !['queued', 'running'].includes(run.state)) return run.state;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('the search did not end within a minute');
    },
  };
}
