import { stringifySearch, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { LinkButton, Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import type { Composition } from './types.ts';
import { da } from './versions.da.ts';
import { en } from './versions.en.ts';
import './version-form.css';

/** Two plans to compare: versions of this composition or of another for the same start year, and the draft here. The choice is in the address. */
export function ChooseTwo({ composition: { id, trainingRegion, startYear, figures } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const search = useSearch();
  const setSearch = useSetSearch();
  const asked = useCall('GET /api/versions', { query: { trainingRegion: trainingRegion.id, year: startYear } });
  if (!asked.data) return <Waiting query={asked} />;
  const versions = asked.data.map((row) => ({ ...row, value: `${row.composition}:${row.no}`, label: m.version(row.no, row.name) }));
  const saved = versions.filter(({ composition }) => composition === id);
  const draft = figures ? [{ value: `${id}:kladde`, label: m.draft }] : [];
  const own = [...saved, ...draft];
  const elsewhere = versions.filter(({ composition }) => composition !== id);
  const choices = [...own, ...elsewhere];
  const known = (value: string | undefined) => choices.find((choice) => choice.value === value)?.value;
  // the two newest versions; a single one is compared with the draft
  const b = known(search.b) ?? (saved.length === 1 && draft[0] ? draft[0] : choices[0])?.value ?? '';
  const a = known(search.a) ?? choices.find(({ value }) => value !== b)?.value ?? '';
  const others = [...new Map(elsewhere.map((row) => [row.composition, row.compositionName]))];
  const groups = [
    { label: m.compare.here, options: own },
    ...others.map(([other, label]) => ({ label, options: elsewhere.filter(({ composition }) => composition === other) })),
  ].filter(({ options }) => options.length > 0);
  return (
    <Section heading={m.compare.heading} note={m.compare.note}>
      {choices.length < 2 ? (
        <p>{m.compare.tooFew}</p>
      ) : (
        <div className="version-form">
          <Select label={m.compare.a} value={a} onChange={(value) => setSearch({ a: value })} options={[]} groups={groups} />
          <Select label={m.compare.b} value={b} onChange={(value) => setSearch({ b: value })} options={[]} groups={groups} />
          <div className="version-send">
            <LinkButton look="primary" href={`/sammensaetninger/sammenlign${stringifySearch({ a, b })}`}>
              {m.compare.button}
            </LinkButton>
          </div>
        </div>
      )}
    </Section>
  );
}
