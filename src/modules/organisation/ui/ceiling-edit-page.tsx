import { useState } from 'react';
import { useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { firstOfNextMonth } from '../../../kernel/month.ts';
import { type LineDraft, openedDraft } from '../rules/line-draft.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { History } from './history.tsx';
import { LineForm, type LineWish } from './line-form.tsx';
import { LinePicture } from './line-picture.tsx';

type Key = InputOf<'GET /api/ceiling-lines'>['query'];

/** A unit's ceiling through time, and the form that changes it from a day: `?enhed=&region=`. */
export default function CeilingEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const web = useMessages(webDa, webEn);
  const mayEdit = useMayEdit();
  const { enhed = '', region = '' } = useSearch();
  const key = { unit: enhed, trainingRegion: region as Key['trainingRegion'] };
  const session = useSession();
  const query = useCall('GET /api/ceiling-lines', { query: key });
  if (!query.data || !session.data) return <PendingPage title={m.ceilings} query={query} />;
  const { unit, rows } = query.data;
  return (
    <AppPage
      title={words.ceilingTitle(unit.name, web.regions[region] ?? region)}
      subline={m.ceilingsNote}
      path={[{ href: `/organisation/${unit.id}`, label: <Danish>{unit.name}</Danish> }]}
    >
      <LinePicture rows={rows} />
      {mayEdit(region) ? <Edit line={query.data} of={key} today={session.data.today} /> : <p>{web.notYours}</p>}
      <History unit={unit.id} below={region} />
    </AppPage>
  );
}

const stale = ['GET /api/ceiling', 'GET /api/units', 'GET /api/start', 'GET /api/compositions'];

function Edit({ line, of, today }: { line: AnswerOf<'GET /api/ceiling-lines'>; of: Key; today: string }) {
  const [draft, setDraft] = useState<LineDraft>(() => openedDraft(line.rows, firstOfNextMonth(today), dayBefore));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const act = useAct('POST /api/ceilings', stale);
  const send = ({ act: what, tenths, to, ...wish }: LineWish) => {
    if (what === 'suspend') return;
    setSavedAt(null);
    act.mutate(
      { body: { ...of, ...wish, act: what, ...(what === 'hold' ? { tenths, to } : {}), seen: line.seen } },
      {
        onSuccess: () => {
          setSavedAt(new Date().toISOString());
          setDraft({ ...draft, reason: '' });
        },
      },
    );
  };
  const take = (next: LineDraft) => {
    setDraft(next);
    setSavedAt(null);
  };
  return (
    <LineForm
      rows={line.rows}
      acts={['hold', 'end', 'withdraw']}
      draft={draft}
      onDraft={take}
      onSend={send}
      busy={act.isPending}
      fault={act.error}
      savedAt={savedAt}
    />
  );
}
