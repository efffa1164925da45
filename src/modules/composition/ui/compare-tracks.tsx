import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Growing } from '../../../design/growing.tsx';
import { da } from './compare.da.ts';
import { en } from './compare.en.ts';
import { MovesExport } from './compare-tracks-export.tsx';
import { type Compared, labels, unitNames } from './compare-words.ts';
import { capital } from './sentence.ts';
import './compare.css';

type Changed = Compared['comparison']['tracks']['changed'][number];
type Ref = Changed['a'];
type Place = Changed['moves'][number]['a'];

/** Which tracks lie otherwise, what moved where, in which months. */
export function Tracks({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const bilingual = useBilingual();
  const { speciale = '' } = useSearch();
  const setSearch = useSetSearch();
  const { changed, identical, onlyA, onlyB } = compared.comparison.tracks;
  const label = labels(compared, m);
  const names = new Map(compared.specialties.map((one) => [one.id, capital(bilingual(one))]));
  const name = ({ specialty, number }: Ref) => `${names.get(specialty) ?? specialty} ${number}`;
  const of = <T extends { specialty: string }>(rows: T[]) => rows.filter(({ specialty }) => speciale === '' || specialty === speciale);
  const shown = of(changed);
  const some = new Set([...changed, ...onlyA, ...onlyB].map(({ specialty }) => specialty));
  return (
    <Section
      heading={m.tracks.heading(changed.length, identical)}
      note={m.tracks.note}
      actions={<MovesExport compared={compared} shown={{ changed: shown, onlyA: of(onlyA), onlyB: of(onlyB) }} name={name} />}
    >
      {some.size > 1 && (
        <FilterBar
          label={m.tracks.filter}
          selects={[
            {
              key: 'specialty',
              label: m.tracks.specialty,
              value: speciale,
              options: [
                { value: '', label: m.tracks.anySpecialty },
                ...compared.specialties.filter(({ id }) => some.has(id)).map(({ id }) => ({ value: id, label: names.get(id) ?? id })),
              ],
              onChange: (value) => setSearch({ speciale: value }),
            },
          ]}
          count={m.tracks.count(shown.length)}
        />
      )}
      <Only rows={of(onlyA)} label={label.a} name={name} />
      <Only rows={of(onlyB)} label={label.b} name={name} />
      {shown.length === 0 && <p>{m.tracks.none}</p>}
      <Growing items={shown} step={30} more={web.more}>
        {(rows) => (
          <ul className="compare-tracks">
            {rows.map((row) => (
              <Track key={`${row.a.id} ${row.b.id}`} row={row} compared={compared} name={name} />
            ))}
          </ul>
        )}
      </Growing>
    </Section>
  );
}

function Only({ rows, label, name }: { rows: Ref[]; label: string; name: (ref: Ref) => string }) {
  const m = useMessages(da, en).tracks;
  if (rows.length === 0) return null;
  return (
    <p>
      {m.only(label, rows.length)}
      {': '}
      {rows.map((ref) => `${name(ref)} (${m.begins(ref.start)})`).join(', ')}.
    </p>
  );
}

function Track({ row: { a, b, months, moves }, compared, name }: { row: Changed; compared: Compared; name: (ref: Ref) => string }) {
  const m = useMessages(da, en).tracks;
  const unit = unitNames(compared, m);
  const place = (at: Place) => {
    if (at === null) return m.nowhere;
    return <Danish>{at.kind === 'side' ? m.side(unit(at.unit)) : unit(at.unit)}</Danish>;
  };
  const same = a.number === b.number;
  return (
    <li>
      <div className="compare-track">
        <strong>{same ? name(a) : m.becomes(name(a), name(b))}</strong>{' '}
        <span className="soft">
          {m.begins(b.start)}, {m.changed(months)}
        </span>
      </div>
      <ul>
        {moves.map((move) => (
          <li key={move.from}>
            <span className="soft">{m.when(move.from, move.months)}: </span>
            {place(move.a)} → {place(move.b)}
          </li>
        ))}
      </ul>
    </li>
  );
}
