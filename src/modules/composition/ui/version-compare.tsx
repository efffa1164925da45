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

/** Two versions to compare: of this composition, or of another for the same start year. The choice is in the address. */
export function ChooseTwo({ composition: { id, trainingRegion, startYear } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const search = useSearch();
  const setSearch = useSetSearch();
  const asked = useCall('GET /api/versions', { query: { trainingRegion: trainingRegion.id, year: startYear } });
  if (!asked.data) return <Waiting query={asked} />;
  const choices = asked.data.map((row) => ({ ...row, value: `${row.composition}:${row.no}`, label: m.version(row.no, row.name) }));
  const own = choices.filter(({ composition }) => composition === id);
  const inOrder = [...own, ...choices.filter(({ composition }) => composition !== id)];
  const known = (value: string | undefined) => choices.find((choice) => choice.value === value)?.value;
  const b = known(search.b) ?? inOrder[0]?.value ?? '';
  const a = known(search.a) ?? inOrder.find(({ value }) => value !== b)?.value ?? '';
  const others = [...new Map(inOrder.slice(own.length).map((row) => [row.composition, row.compositionName]))];
  const groups = [
    { label: m.compare.here, options: own },
    ...others.map(([other, label]) => ({ label, options: choices.filter(({ composition }) => composition === other) })),
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
