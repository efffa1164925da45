/** Of a range the planner picks the number, and says why. */
import { useState } from 'react';
import { FaultList, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { type CountKey, countReads } from './count-edit-page.tsx';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Count } from './plan-table.tsx';
import { SaveRow } from './save-row.tsx';

export function ChoiceForm({ count, of, seen }: { count: Count; of: CountKey; seen: number | null }) {
  const m = useMessages(da, en);
  const { formatDate, formatNumber } = useFormats();
  const [tracks, setTracks] = useState(count.tracks);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const act = useAct('POST /api/dimensioning/choices', countReads);
  const { least, most, choice } = count;
  const faults = reason.trim() === '' && tried ? [{ field: 'felt-valg-begrundelse', text: m.missingReason }] : [];
  const send = () => {
    setTried(reason.trim() === '');
    setSavedAt(null);
    if (act.isPending || reason.trim() === '') return;
    const body = { ...of, tracks, reason: reason.trim(), seen };
    act.mutate(
      { body },
      {
        onSuccess: () => {
          setSavedAt(new Date().toISOString());
          setReason('');
        },
      },
    );
  };
  return (
    <Section heading={m.chooseHeading} note={m.chooseNote(formatNumber(least), formatNumber(most))}>
      {choice && (
        <p>
          <Danish>{m.chosen(formatNumber(choice.tracks), choice.by ?? '', formatDate(choice.on), choice.reason)}</Danish>{' '}
          {(choice.tracks < least || choice.tracks > most) && m.chosenOutside}
        </p>
      )}
      <Form onSend={send}>
        <FaultList faults={faults} />
        {act.error && <RefusalNotice fault={act.error} />}
        <Select
          label={m.tracks}
          value={String(tracks)}
          onChange={(value) => setTracks(Number(value))}
          options={Array.from({ length: most - least + 1 }, (_, at) => least + at).map((value) => ({
            value: String(value),
            label: value === least ? m.least(formatNumber(value)) : formatNumber(value),
          }))}
        />
        <FieldPlace id="felt-valg-begrundelse">
          <TextInput
            rows={2}
            label={m.reason}
            hint={m.reasonHint}
            value={reason}
            onChange={setReason}
            maxLength={1000}
            error={faultOf(faults, 'felt-valg-begrundelse')}
          />
        </FieldPlace>
        <SaveRow button={m.saveChoice} act={act} savedAt={savedAt} />
      </Form>
    </Section>
  );
}
