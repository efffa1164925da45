import { useState } from 'react';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Progress, Section } from '../../../design/base.ts';
import { Checkbox, Field, Select } from '../../../design/form.ts';
import { da } from './da.ts';
import { DraftChoice } from './draft-choice.tsx';
import { en } from './en.ts';
import type { Trial } from './use-trial.ts';

const maximum = 20_000_000;

/** The file and what is chosen beside it. */
export function FilePart({ kind, trial }: { kind: string; trial: Trial }) {
  const m = useMessages(da, en);
  const person = useSession().data?.person;
  const regions = person?.trainingRegions ?? [];
  const isPlanner = regions.length < 3;
  const [file, setFile] = useState<File | null>(null);
  const [own, setOwn] = useState(false);
  const [year, setYear] = useState('');
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const tooLarge = (file?.size ?? 0) > maximum;
  const check = () => {
    if (!file || tooLarge) return;
    const chosen = Object.values(drafts).filter(Boolean).join(',');
    const laid = kind === 'tracks' && year !== '' ? { year: Number(year), ...(chosen ? { drafts: chosen } : {}) } : {};
    void trial.check(file, { ...(own ? { own } : {}), ...laid });
  };
  return (
    <Section heading={m.file} note={kind === 'tracks' ? m.examples : undefined}>
      <Field label={m.fileLabel} hint={m.fileHint} error={tooLarge ? m.fileTooLarge : undefined}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="input"
            accept=".xlsx,.csv,.txt,.tsv"
            onChange={(event) => {
              trial.clear();
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        )}
      </Field>
      {isPlanner && <Checkbox label={m.ownOnly} note={m.ownOnlyNote} checked={own} onChange={setOwn} />}
      {kind === 'tracks' && <YearChoice year={year} onYear={setYear} regions={regions} drafts={drafts} onDrafts={setDrafts} />}
      <div className="button-row">
        <Button look={trial.tried ? 'secondary' : 'primary'} busy={!file || tooLarge || trial.busy !== null} onClick={check}>
          {m.check}
        </Button>
      </div>
      {trial.busy === 'check' && <Progress label={m.checking(file?.name ?? '')} value={null} />}
      {trial.fault !== null && <RefusalNotice fault={trial.fault} />}
    </Section>
  );
}

interface YearProps {
  year: string;
  onYear: (year: string) => void;
  regions: readonly string[];
  drafts: Record<string, string>;
  onDrafts: (drafts: Record<string, string>) => void;
}

/** Existing tracks may be laid in a draft of a start year. */
function YearChoice({ year, onYear, regions, drafts, onDrafts }: YearProps) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const today = useSession().data?.today ?? '2026';
  const first = Number(today.slice(0, 4));
  const options = useCall(
    'GET /api/composition-options',
    { query: { trainingRegion: regions[0] ?? 'ost', year: first + 2 } },
    { enabled: regions.length > 0 },
  );
  const years = options.data?.years ?? [];
  return (
    <>
      <Select
        label={m.year}
        value={year}
        onChange={onYear}
        options={[{ value: '', label: m.noYear }, ...years.map((one) => ({ value: String(one), label: String(one) }))]}
      />
      {year !== '' &&
        regions.map((region) => (
          <DraftChoice
            key={region}
            label={m.draft(web.regions[region] ?? region)}
            region={region}
            year={Number(year)}
            value={drafts[region] ?? ''}
            onChange={(id) => onDrafts({ ...drafts, [region]: id })}
          />
        ))}
    </>
  );
}
