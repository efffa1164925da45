/** The form that changes an approval or a ceiling from a day. What is written stays until it is saved; what was saved is said. */
import { type ReactNode, useState } from 'react';
import { type Fault, FaultList, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { dayAfter } from '../../../app/web/period.ts';
import { useSession } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, SaveState, Section } from '../../../design/base.ts';
import { Form, RadioGroup, Select, TextInput } from '../../../design/form.ts';
import { draftFaults, type LineAct, type LineDraft } from '../rules/line-draft.ts';
import { tenthsOf } from '../rules/places.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { LineRow } from './line-picture.tsx';

export interface LineWish {
  act: LineAct;
  from: string;
  to: string | null;
  tenths: number | undefined;
  reason: string;
}

interface Props {
  rows: readonly LineRow[];
  acts: readonly LineAct[];
  draft: LineDraft;
  onDraft: (draft: LineDraft) => void;
  onSend: (wish: LineWish) => void;
  busy: boolean;
  fault: unknown;
  /** When the last change was saved. */
  savedAt: string | null;
  /** Fields of its own, between places and reason. */
  children?: ReactNode;
  /** What the wish as it stands would mean. */
  consequences?: (wish: LineWish & { tenths: number }) => ReactNode;
}

export function LineForm({ rows, acts, draft, onDraft, onSend, busy, fault, savedAt, children, consequences }: Props) {
  const m = useMessages(da, en);
  const { formatDate, formatInstant } = useFormats();
  const today = useSession().data?.today ?? '';
  const [tried, setTried] = useState(false);
  const { act, from, last, places, reason } = draft;
  const planned = rows.flatMap((row) => (row.from !== null && row.from > today ? [row.from] : []));
  const texts = { from: m.wrongDay, last: m.wrongLast, places: m.wrongPlaces, reason: m.missingReason };
  const faults: Fault[] = draftFaults(draft).map((field) => ({ field: `felt-${field}`, text: texts[field] }));
  const shown = tried ? faults : [];
  const change = (part: Partial<LineDraft>) => onDraft({ ...draft, ...part });
  const wish: LineWish = {
    act,
    from,
    to: last === '' ? null : dayAfter(last),
    tenths: act === 'hold' ? (tenthsOf(places) ?? undefined) : act === 'withdraw' ? undefined : 0,
    reason: reason.trim(),
  };
  const send = () => {
    if (busy) return;
    setTried(faults.length > 0);
    if (faults.length === 0) onSend(wish);
  };
  const choose = (value: string) => {
    const next = acts.find((one) => one === value) ?? 'hold';
    change(next === 'withdraw' ? { act: next, from: planned[0] ?? from } : { act: next });
  };
  const canSay = wish.tenths !== undefined && !faults.some(({ field }) => field !== 'felt-reason');
  return (
    <Section heading={m.change}>
      <Form onSend={send}>
        <FaultList faults={shown} />
        {Boolean(fault) && <RefusalNotice fault={fault} />}
        <RadioGroup
          label={m.act}
          value={act}
          onChange={choose}
          choices={acts
            .filter((one) => one === 'hold' || (one === 'withdraw' ? planned : rows).length > 0)
            .map((value) => ({ value, label: m.acts[value], note: m.actNotes[value] }))}
        />
        <div className="form-pair">
          {act === 'withdraw' ? (
            <Select
              label={m.plannedDay}
              value={from}
              onChange={(day) => change({ from: day })}
              options={planned.map((value) => ({ value, label: formatDate(value) }))}
            />
          ) : (
            <FieldPlace id="felt-from">
              <TextInput
                type="date"
                label={act === 'end' ? m.fromEnd : m.from}
                hint={m.fromHint}
                value={from}
                onChange={(day) => change({ from: day })}
                error={faultOf(shown, 'felt-from')}
              />
            </FieldPlace>
          )}
          {(act === 'hold' || act === 'suspend') && (
            <FieldPlace id="felt-last">
              <TextInput
                type="date"
                label={m.last}
                hint={m.lastHint}
                value={last}
                onChange={(day) => change({ last: day })}
                error={faultOf(shown, 'felt-last')}
              />
            </FieldPlace>
          )}
        </div>
        {act === 'hold' && (
          <FieldPlace id="felt-places">
            <TextInput
              label={m.places}
              hint={m.placesHint}
              value={places}
              onChange={(text) => change({ places: text })}
              error={faultOf(shown, 'felt-places')}
              maxLength={6}
            />
          </FieldPlace>
        )}
        {act === 'hold' && children}
        <FieldPlace id="felt-reason">
          <TextInput
            rows={2}
            label={m.reason}
            hint={m.reasonHint}
            value={reason}
            onChange={(text) => change({ reason: text })}
            error={faultOf(shown, 'felt-reason')}
            maxLength={1000}
          />
        </FieldPlace>
        {canSay && wish.tenths !== undefined && consequences?.({ ...wish, tenths: wish.tenths })}
        <div className="button-row">
          <Button type="submit" look="primary" busy={busy}>
            {m.save}
          </Button>
          {busy ? (
            <SaveState state="saving" text={m.saving} />
          ) : fault ? (
            <SaveState state="unsaved" text={m.unsaved} />
          ) : (
            savedAt && <SaveState state="saved" text={m.saved(formatInstant(savedAt))} />
          )}
        </div>
      </Form>
    </Section>
  );
}
