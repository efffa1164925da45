/** A rule from a day: what it says, what that would mean, and what it rests on. */
import { useState } from 'react';
import type { InputOf } from '../../../app/web/api.ts';
import { ChangeEnd } from '../../../app/web/change.tsx';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Form } from '../../../design/form.ts';
import { firstOfNextMonth } from '../../../kernel/month.ts';
import { da as bodyDa } from './da.ts';
import { en as bodyEn } from './en.ts';
import { RuleConsequences } from './rule-consequences.tsx';
import { RuleFields } from './rule-fields.tsx';
import { da } from './rules.da.ts';
import { en } from './rules.en.ts';
import type { RuleLines } from './rules-page.tsx';

type Wish = InputOf<'POST /api/bodies/:id/seat-rules'>['body'];
export type RuleDraft = Omit<NonNullable<Wish['rule']>, 'count'> & { count: number | null };
type Row = RuleLines['lines'][number]['rows'][number] & { line: string };

const fresh: RuleDraft = {
  kind: 'group',
  count: 1,
  ofWhat: null,
  least: false,
  anywhere: false,
  chairs: false,
  external: false,
  nominatedBy: '',
  state: 'current',
};

const needsWhat = ({ kind }: RuleDraft): boolean => kind === 'group' || kind === 'organisation' || kind === 'operatingRegions';
/** Whether the rule can be asked what it means. */
const isWhole = (draft: RuleDraft): draft is NonNullable<Wish['rule']> =>
  draft.count !== null && draft.count >= 1 && (!needsWhat(draft) || (draft.ofWhat ?? '').trim() !== '');

interface FormProps {
  body: RuleLines;
  row: Row | null;
  act: Wish['act'];
  today: string;
  onDone: () => void;
}

export function RuleForm({ body, row, act, today, onDone }: FormProps) {
  const m = useMessages(da, en);
  const { editRules } = useMessages(bodyDa, bodyEn);
  const isPlanned = row?.from !== null && row !== null && row.from > today;
  const [draft, setDraft] = useState<RuleDraft>(row ? ({ ...fresh, ...pick(row) } as RuleDraft) : fresh);
  const [from, setFrom] = useState(isPlanned ? (row?.from ?? '') : firstOfNextMonth(today));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = useAct('POST /api/bodies/:id/seat-rules', ['GET /api/bodies', 'GET /api/council-events']);
  const rule = isWhole(draft) ? draft : null;
  const send = () => {
    setTried(true);
    if (from === '' || reason.trim() === '' || (act === 'hold' && (!rule || draft.nominatedBy.trim() === ''))) return;
    save.mutate(
      {
        params: { id: body.id },
        body: { act, line: row?.line ?? null, from, rule: act === 'hold' ? rule : null, reason, seen: body.seen },
      },
      { onSuccess: onDone },
    );
  };
  return (
    <Section heading={row ? m.headings[act] : m.fresh}>
      <Form onSend={send} aria-label={editRules}>
        {save.error && <RefusalNotice fault={save.error} />}
        {act !== 'withdraw' && (
          <DayInput label={act === 'end' ? m.lastOf : m.from} value={from} onChange={setFrom} error={tried && from === '' && m.missing} />
        )}
        {act === 'hold' && <RuleFields draft={draft} onChange={setDraft} regions={body.regions} tried={tried} />}
        <ChangeEnd reason={reason} onReason={setReason} tried={tried} busy={save.isPending} onCancel={onDone}>
          <RuleConsequences
            body={body.id}
            line={row?.line}
            act={act}
            from={from}
            rule={act === 'hold' ? rule : (pick(row) as Wish['rule'])}
          />
        </ChangeEnd>
      </Form>
    </Section>
  );
}

/** What of a row the rule itself says. */
function pick(row: Row | null) {
  if (!row) return null;
  const { kind, count, ofWhat, least, anywhere, chairs, external, nominatedBy, state } = row;
  return { kind, count, ofWhat, least, anywhere, chairs, external, nominatedBy, state };
}
