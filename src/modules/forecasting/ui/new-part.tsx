import { useState } from 'react';
import { call, upload } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { Button, Progress, Section } from '../../../design/base.ts';
import { Checkbox, Field } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { RunsSelect } from './runs-select.tsx';
import { StartFaults, useStart } from './start.tsx';

/** A file to forecast from, or the Danish starting point; what is wrong in the file is told by place. */
export function NewPart() {
  const m = useMessages(da, en);
  const { busy, start, fault, faults, clear } = useStart();
  const [file, setFile] = useState<File | null>(null);
  const [runs, setRuns] = useState('2000');
  const [joined, setJoined] = useState(false);
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
              clear();
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        )}
      </Field>
      <RunsSelect value={runs} onChange={setRuns} />
      <Checkbox label={m.joined} checked={joined} onChange={setJoined} />
      <div className="button-row">
        <Button
          look="primary"
          busy={!file || busy}
          onClick={() =>
            file &&
            void start(() =>
              upload('POST /api/forecasts', { query: { file: file.name, runs: Number(runs), ...(joined && { joined }) } }, file),
            )
          }
        >
          {m.start}
        </Button>
        <Button busy={busy} onClick={() => void start(() => call('POST /api/danish-forecast', {}))}>
          {m.startDanish}
        </Button>
      </div>
      <p className="soft">{m.danishNote}</p>
      {busy && <Progress label={m.sending(file?.name ?? '')} value={null} />}
      <StartFaults title={m.faults} fault={fault} faults={faults} />
    </Section>
  );
}
