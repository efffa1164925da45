import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { type AnswerOf, call, upload } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Notice, Progress, Section } from '../../../design/base.ts';
import { Field, Select } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { faultWords } from './file-refusals.ts';

type Started = AnswerOf<'POST /api/forecasts'>;

const runsOffered = ['2000', '10000'];

/** A file to forecast from, or the Danish starting point; what is wrong in the file is told by place. */
export function NewPart() {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const client = useQueryClient();
  const go = useGo();
  const [file, setFile] = useState<File | null>(null);
  const [runs, setRuns] = useState('2000');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [faults, setFaults] = useState<Started['faults']>([]);
  const start = async (ask: () => Promise<Started>) => {
    setBusy(true);
    setFault(null);
    setFaults([]);
    try {
      const { id, faults: found } = await ask();
      await client.invalidateQueries({ queryKey: ['GET /api/forecasts'] });
      if (id === null) setFaults(found);
      else go(`/fremskrivninger/${id}`);
    } catch (thrown) {
      setFault(thrown);
    }
    setBusy(false);
  };
  return (
    <Section heading={m.make} note={m.makeNote}>
      <Field label={m.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="input"
            accept=".json,.csv,.txt,.tsv"
            onChange={(event) => {
              setFaults([]);
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        )}
      </Field>
      <Select
        label={m.runs}
        hint={m.runsHint}
        value={runs}
        onChange={setRuns}
        options={runsOffered.map((value) => ({ value, label: formatNumber(Number(value)) }))}
      />
      <div className="button-row">
        <Button
          look="primary"
          busy={!file || busy}
          onClick={() => file && void start(() => upload('POST /api/forecasts', { query: { file: file.name, runs: Number(runs) } }, file))}
        >
          {m.start}
        </Button>
        <Button busy={busy} onClick={() => void start(() => call('POST /api/danish-forecast', {}))}>
          {m.startDanish}
        </Button>
      </div>
      <p className="soft">{m.danishNote}</p>
      {busy && <Progress label={m.sending(file?.name ?? '')} value={null} />}
      {fault !== null && <RefusalNotice fault={fault} />}
      <Faults faults={faults} />
    </Section>
  );
}

function Faults({ faults }: { faults: Started['faults'] }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { language } = useLanguage();
  if (faults.length === 0) return null;
  return (
    <Notice tone="error" word={web.error} title={m.faults(faults.length)} live="assertive">
      <p>{m.faultsNote}</p>
      <ul>
        {faults.map((one) => (
          <li key={`${one.path} ${one.code}`}>
            {one.path && <strong>{one.path}: </strong>}
            {faultWords(one)[language === 'da' ? 0 : 1]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
