import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da as pageDa } from '../ui/composition.da.ts';
import { en as pageEn } from '../ui/composition.en.ts';
import { reasonsDa } from '../ui/rules.da.ts';
import { reasonsEn } from '../ui/rules.en.ts';
import { reasonText, reasonWords } from '../ui/unplaced-words.ts';
import type { Names } from '../ui-whatif/changes.ts';
import { da, replanReasonsDa } from './da.ts';
import { en, replanReasonsEn } from './en.ts';
import type { Replan } from './replan-view.tsx';

type Found = NonNullable<Replan['found']>;
type Told = Found['tracks'][number];
interface Props {
  found: Found;
  names: Names;
}

/** Departments by name, with their site where the name does not tell it. */
function unitsOf({ units }: Found): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, name, siteName }) => [id, siteName && !name.includes(siteName) ? `${name}, ${siteName}` : name]));
}

/** A track's name while it is in the draft; else its specialty. */
const nameOf = ({ id, specialty }: Told, names: Names): string => {
  const name = names.track(id);
  return name === id ? names.specialty(specialty) : name;
};

/** Every track that becomes another: what happens to it, and its elements before and after. */
export function ReplanTracks({ found, names }: Props) {
  const m = useMessages(da, en).tracks;
  const units = unitsOf(found);
  const what = ({ what: list, months, putOff }: Told) =>
    list
      .map((one) => {
        if (one === 'changed') return m.whats.changed(months);
        return one === 'putOff' ? m.whats.putOff(putOff) : m.whats[one];
      })
      .join(', ');
  const place = (at: Told['elements'][number]['before']) =>
    at === null ? m.none : m.place(at.unit === null ? m.toBeNamed : (units.get(at.unit) ?? at.unit), at.from, at.months);
  const rows = found.tracks.flatMap((track) => track.elements.map((element) => ({ track, element })));
  const heading = m.heading(found.tracks.length);
  if (rows.length === 0) return null;
  return (
    <Section heading={heading}>
      <Table
        caption={`${heading} (${m.element})`}
        captionUnseen
        columns={[
          { key: 'track', header: m.track, rowHeader: true, cell: ({ track }) => nameOf(track, names) },
          { key: 'what', header: m.what, cell: ({ track }) => what(track) },
          { key: 'element', header: m.element, cell: ({ element: { number, kind } }) => m.elementOf(number, kind === 'side') },
          {
            key: 'before',
            header: m.before,
            cell: ({ element }) => <Danish>{place(element.before)}</Danish>,
            value: ({ element }) => place(element.before),
          },
          {
            key: 'after',
            header: m.after,
            cell: ({ element }) => <Danish>{place(element.after)}</Danish>,
            value: ({ element }) => place(element.after),
          },
        ]}
        rows={rows}
        rowKey={({ track, element }) => `${track.id} ${element.id}`}
      />
    </Section>
  );
}

/** Who could not be repaired, by name, each with why. */
export function Unrepaired({ found, names }: Props) {
  const m = useMessages(da, en).tracks;
  const left = found.tracks.filter(({ reasons }) => reasons.length > 0);
  if (left.length === 0) return null;
  return (
    <Section heading={m.reasons}>
      <dl className="unplaced">
        {left.map((track) => (
          <div key={track.id}>
            <dt>{nameOf(track, names)}</dt>
            <Reasons track={track} units={unitsOf(found)} />
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Reasons({ track: { specialty, reasons }, units }: { track: Told; units: ReadonlyMap<string, string> }) {
  const m = useMessages(pageDa, pageEn).unplaced;
  const sentences = { ...useMessages(reasonsDa, reasonsEn), ...useMessages(replanReasonsDa, replanReasonsEn) };
  const patterns = useCall('GET /api/patterns', { query: { specialty } });
  return (
    <dd>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
            {reasonText(reasonWords(reason, { sentences, m }, { patterns: patterns.data, units }))}
          </li>
        ))}
      </ul>
    </dd>
  );
}
