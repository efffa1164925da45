/** The plan's number itself, when an authority has decided another. */
import { useState } from 'react';
import { type Fault, FaultList, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { CheckboxGroup, Form, RadioGroup, TextInput } from '../../../design/form.ts';
import { halvesOf, halvesText } from '../rules/halves.ts';
import { type CountKey, countReads } from './count-edit-page.tsx';
import { da as pageDa } from './da.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { en as pageEn } from './en.ts';
import type { Count } from './plan-table.tsx';
import { SaveRow } from './save-row.tsx';

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

interface Props {
  count: Pick<Count, 'minHalves' | 'maxHalves' | 'parity' | 'starts'>;
  of: CountKey;
  seen: number | null;
  /** Of a count that begins: where to go then. */
  onSaved?: () => void;
}

export function CountForm({ count, of, seen, onSaved }: Props) {
  const m = useMessages(da, en);
  const page = useMessages(pageDa, pageEn);
  const [minimum, setMinimum] = useState(halvesText(count.minHalves));
  const [maximum, setMaximum] = useState(halvesText(count.maxHalves));
  const [parity, setParity] = useState(count.parity);
  const [starts, setStarts] = useState<string[]>(count.starts);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const act = useAct('POST /api/dimensioning/counts', countReads);
  const [least, most] = [halvesOf(minimum), halvesOf(maximum)];
  const hasHalf = (least ?? 0) % 2 === 1 || (most ?? 0) % 2 === 1;
  const faults: Fault[] = [
    { field: 'felt-mindst', text: m.wrongMinimum, wrong: least === null },
    { field: 'felt-hoejst', text: m.wrongMaximum, wrong: most === null || most < (least ?? 0) },
    { field: 'felt-paritet', text: m.wrongParity, wrong: hasHalf && parity === null },
    { field: 'felt-start', text: m.wrongStarts, wrong: starts.length === 0 && most !== 0 },
    { field: 'felt-begrundelse', text: m.missingReason, wrong: reason.trim() === '' },
  ].filter(({ wrong }) => wrong);
  const shown = tried ? faults : [];
  const send = () => {
    setTried(faults.length > 0);
    setSavedAt(null);
    if (act.isPending || faults.length > 0 || least === null || most === null) return;
    const body = { ...of, minHalves: least, maxHalves: most, parity: hasHalf ? parity : null, starts, reason: reason.trim(), seen };
    act.mutate(
      { body },
      {
        onSuccess: () => {
          if (onSaved) return onSaved();
          setSavedAt(new Date().toISOString());
          setReason('');
        },
      },
    );
  };
  return (
    <Section heading={onSaved ? m.newCountHeading : m.countHeading} {...(onSaved ? {} : { note: m.countNote })}>
      <Form onSend={send}>
        <FaultList faults={shown} />
        {act.error && <RefusalNotice fault={act.error} />}
        <div className="form-pair">
          <FieldPlace id="felt-mindst">
            <TextInput
              label={m.minimum}
              hint={m.minimumHint}
              value={minimum}
              onChange={setMinimum}
              maxLength={7}
              error={faultOf(shown, 'felt-mindst')}
            />
          </FieldPlace>
          <FieldPlace id="felt-hoejst">
            <TextInput
              label={m.maximum}
              hint={m.maximumHint}
              value={maximum}
              onChange={setMaximum}
              maxLength={7}
              error={faultOf(shown, 'felt-hoejst')}
            />
          </FieldPlace>
        </div>
        {hasHalf && (
          <FieldPlace id="felt-paritet">
            <RadioGroup
              label={m.parity}
              value={parity ?? ''}
              onChange={(value) => setParity(value === 'even' ? 'even' : 'odd')}
              choices={[
                { value: 'even', label: m.even },
                { value: 'odd', label: m.odd },
              ]}
              error={faultOf(shown, 'felt-paritet')}
            />
          </FieldPlace>
        )}
        <FieldPlace id="felt-start">
          <CheckboxGroup
            label={m.starts}
            value={starts}
            onChange={setStarts}
            choices={months.map((value, at) => ({ value, label: page.monthNames[at] }))}
            columnWidth="5rem"
            error={faultOf(shown, 'felt-start')}
          />
        </FieldPlace>
        <FieldPlace id="felt-begrundelse">
          <TextInput
            rows={2}
            label={m.reason}
            hint={m.reasonHint}
            value={reason}
            onChange={setReason}
            maxLength={1000}
            error={faultOf(shown, 'felt-begrundelse')}
          />
        </FieldPlace>
        <SaveRow button={m.saveCount} act={act} savedAt={savedAt} />
      </Form>
    </Section>
  );
}
