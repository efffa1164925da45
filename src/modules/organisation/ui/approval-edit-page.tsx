import { useState } from 'react';
import { useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Checkbox, CheckboxGroup } from '../../../design/form.ts';
import { firstOfNextMonth } from '../../../kernel/month.ts';
import { type LineDraft, openedDraft } from '../rules/line-draft.ts';
import { Consequences } from './consequences.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { History } from './history.tsx';
import { LineForm, type LineWish } from './line-form.tsx';
import { LinePicture } from './line-picture.tsx';

type Key = InputOf<'GET /api/approval-lines'>['query'];
type Line = AnswerOf<'GET /api/approval-lines'>;

/** One approval through time, and the form that changes it from a day: `?enhed=&speciale=&trin=&region=`. */
export default function ApprovalEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const web = useMessages(webDa, webEn);
  const bilingual = useBilingual();
  const mayEdit = useMayEdit();
  const { enhed = '', speciale = '', trin = '', region = '' } = useSearch();
  const key = { unit: enhed, specialty: speciale, step: trin as Key['step'], trainingRegion: region as Key['trainingRegion'] };
  const session = useSession();
  const query = useCall('GET /api/approval-lines', { query: key });
  if (!query.data || !session.data) return <PendingPage title={m.approvals} query={query} />;
  const { unit, specialty, rows } = query.data;
  return (
    <AppPage
      title={words.approvalTitle(unit.name, bilingual(specialty), m.steps[trin] ?? trin)}
      subline={words.approvalSubline(web.regions[region] ?? region)}
      path={[
        { href: '/godkendelser', label: m.approvals },
        { href: `/organisation/${unit.id}`, label: <Danish>{unit.name}</Danish> },
      ]}
    >
      <LinePicture rows={rows} />
      {mayEdit(region) ? <Edit line={query.data} of={key} today={session.data.today} /> : <p>{web.notYours}</p>}
      <History unit={unit.id} below={`${speciale}/${trin}/${region}`} />
    </AppPage>
  );
}

const stale = ['GET /api/approval', 'GET /api/units', 'GET /api/start', 'GET /api/compositions', 'GET /api/composition-options'];

function Edit({ line, of, today }: { line: Line; of: Key; today: string }) {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const [draft, setDraft] = useState<LineDraft>(() => openedDraft(line.rows, firstOfNextMonth(today), dayBefore));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const act = useAct('POST /api/approvals', stale);
  const send = ({ tenths, to, ...wish }: LineWish) => {
    const { fullTimeEquivalents, gives } = draft;
    const own = wish.act === 'hold' ? { tenths, to, fullTimeEquivalents, gives } : wish.act === 'suspend' ? { to } : {};
    setSavedAt(null);
    act.mutate(
      { body: { ...of, ...wish, ...own, seen: line.seen } },
      {
        onSuccess: () => {
          setSavedAt(new Date().toISOString());
          setDraft({ ...draft, reason: '' });
        },
      },
    );
  };
  return (
    <LineForm
      rows={line.rows}
      acts={['hold', 'suspend', 'end', 'withdraw']}
      draft={draft}
      onDraft={(next) => {
        setDraft(next);
        setSavedAt(null);
      }}
      onSend={send}
      busy={act.isPending}
      fault={act.error}
      savedAt={savedAt}
      consequences={({ from, to, act: what, tenths }) => (
        <Consequences line={of} from={from} to={what === 'end' ? null : to} tenths={tenths} />
      )}
    >
      <Checkbox
        label={words.equivalents}
        note={words.equivalentsNote}
        checked={draft.fullTimeEquivalents}
        onChange={(fullTimeEquivalents) => setDraft({ ...draft, fullTimeEquivalents })}
      />
      {line.groups.length > 0 && (
        <CheckboxGroup
          label={m.gives}
          choices={line.groups.map(({ id, name }) => ({ value: id, label: <Danish>{name}</Danish> }))}
          value={draft.gives}
          onChange={(gives) => setDraft({ ...draft, gives })}
          columnWidth="16rem"
        />
      )}
    </LineForm>
  );
}
