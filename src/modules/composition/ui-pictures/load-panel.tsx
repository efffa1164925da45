import type { RefObject } from 'react';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Link, LinkButton } from '../../../design/base.ts';
import { month, monthText } from '../../../kernel/month.ts';
import { fullest, type Line } from '../rules/unit-load.ts';
import { capital } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './load.da.ts';
import { en } from './load.en.ts';
import type { NamedLoad } from './load-filters.ts';
import { subOf, wordsOf } from './load-rows.ts';
import type { Period } from './periods.ts';
import type { Ground } from './use-context.ts';

interface Props {
  /** Takes the focus when it opens. */
  panel: RefObject<HTMLElement | null>;
  composition: Composition;
  ground: Ground;
  line?: NamedLoad;
  /** The first month of the line's loads. */
  from: number;
  period: Period;
  closeHref: string;
}

/** Behind a cell: who is there then, and what limits the unit. */
export function LoadPanel({ panel, composition, ground, line, from, period, closeHref }: Props) {
  const m = useMessages(da, en);
  return (
    <aside ref={panel} tabIndex={-1} className="plan-panel" aria-label={m.panel.label(line?.unitName ?? '')}>
      <div className="plan-panel-head">
        <h2>{line ? <Danish>{line.unitName}</Danish> : m.row}</h2>
        <LinkButton small href={closeHref}>
          {m.panel.close}
        </LinkButton>
      </div>
      {line ? <Behind {...{ composition, ground, line, from, period }} /> : <p>{m.panel.gone}</p>}
    </aside>
  );
}

type BehindProps = Omit<Props, 'panel' | 'line' | 'closeHref'> & { line: NamedLoad };

function Behind({ composition, ground, line, from, period }: BehindProps) {
  const m = useMessages(da, en);
  const loads = line.loads.slice(period.from - from, period.to - from);
  const at = fullest(loads);
  const load = at === null ? undefined : loads[at];
  return (
    <>
      <p>
        {capital(subOf(line, m))}, {m.panel.span(monthText(period.from), monthText(period.to - 1))}.{' '}
        {load && at !== null && m.panel.fullest(wordsOf(load, monthText(period.from + at), m))}
      </p>
      <Own {...{ composition, ground, line, period }} />
      <Others {...{ composition, line, period }} />
    </>
  );
}

/** The tracks of this draft, each leading to itself on the timeline. */
function Own({ composition, ground, line, period }: Omit<BehindProps, 'from'>) {
  const m = useMessages(da, en).panel;
  const found = ground.tracks.flatMap((track) =>
    track.elements
      .filter((element) => isAt(line, track.specialty, element) && overlaps(element, period))
      .map((element) => ({ track, element })),
  );
  if (found.length === 0) return <p>{m.ownNone}</p>;
  return (
    <>
      <h3>{m.own(found.length)}</h3>
      <ul className="plan-elements">
        {found.map(({ track, element }) => (
          <li key={element.id}>
            <Link href={`/sammensaetninger/${composition.id}/tidslinje?forloeb=${track.id}&element=${element.id}`}>{track.name}</Link>{' '}
            <span className="soft">{m.span(element.from, lastOf(element))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Others({ composition, line, period }: Pick<BehindProps, 'composition' | 'line' | 'period'>) {
  const m = useMessages(da, en).panel;
  const { constructed } = useMessages(webDa, webEn);
  const { unit, specialty, kind } = line;
  const only = specialty === null || kind === null ? {} : { specialty, kind };
  const asked = useCall('GET /api/compositions/:id/units/:unit/present', {
    params: { id: composition.id, unit },
    query: { ...only, fromMonth: monthText(period.from), toMonth: monthText(period.to) },
  });
  if (!asked.data) return <Waiting query={asked} />;
  const { limits, places } = asked.data;
  return (
    <>
      <h3>{m.limit}</h3>
      {limits.length === 0 && <p>{m.noLimit}</p>}
      <ul className="plan-elements">
        {limits.map((limit) => (
          <li key={limit.from}>
            {m.limitLine(limit.tenths)}{' '}
            <span className="soft">{m.until(limit.from, limit.to && monthText(month(limit.to.slice(0, 7)) - 1))}</span>{' '}
            <Source text={limit.source} constructed={limit.constructed} />
          </li>
        ))}
      </ul>
      {places.length === 0 ? (
        <p>{m.earlierNone}</p>
      ) : (
        <>
          <h3>{m.earlier(places.length)}</h3>
          <ul className="plan-elements">
            {places.map((place) => (
              <li key={`${place.id} ${place.from}`}>
                {m.place(capital(place.specialtyName), place.number, place.startYear)}{' '}
                <span className="soft">
                  {m.span(place.from, monthText(month(place.to) - 1))}
                  {place.tenths === 0 ? `, ${m.leave}` : place.tenths < 10 ? `, ${m.part(place.tenths)}` : ''}
                  {place.constructed && ` (${constructed})`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={`/organisation/${unit}`}>{m.unit}</Link> · <Link href={`/godkendelser?enhed=${unit}`}>{m.approvals}</Link>
      </p>
    </>
  );
}

interface Stay {
  kind: string;
  unit: string | null;
  from: string;
  months: number;
}

const isAt = (line: Line, specialty: string, { unit, kind }: Stay): boolean =>
  unit === line.unit && (line.specialty === null || (line.specialty === specialty && line.kind === kind));
const overlaps = ({ from, months }: Stay, period: Period): boolean => month(from) < period.to && period.from < month(from) + months;
const lastOf = ({ from, months }: Stay): string => monthText(month(from) + months - 1);
