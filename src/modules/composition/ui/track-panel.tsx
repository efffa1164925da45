import type { RefObject } from 'react';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, LinkButton, Mark } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { useFindingSentence } from './findings.ts';
import { shortArea } from './sentence.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';

interface Props {
  /** Takes the focus when it opens. */
  panel: RefObject<HTMLElement | null>;
  composition: Composition;
  track?: NamedTrack;
  closeHref: string;
}

/** One track in words: its elements, its pattern, and what the rules say of it. */
export function TrackPanel({ panel, composition, track, closeHref }: Props) {
  const m = useMessages(da, en).timeline;
  return (
    <aside ref={panel} tabIndex={-1} className="plan-panel" aria-label={track ? m.chosen(track.name) : m.track}>
      <div className="plan-panel-head">
        <h2>{track ? track.name : m.track}</h2>
        <LinkButton small href={closeHref}>
          {m.close}
        </LinkButton>
      </div>
      {track ? <Chosen composition={composition} track={track} /> : <p>{m.gone}</p>}
    </aside>
  );
}

function Chosen({ composition, track }: { composition: Composition; track: NamedTrack }) {
  const m = useMessages(da, en).timeline;
  const { formatMonth } = useFormats();
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return (
    <>
      <p>
        {m.begins(track.start, track.monthsTotal)} {track.pinned && <Mark tone="info">{m.pinned}</Mark>}
      </p>
      <PatternName specialty={track.specialty} pattern={track.pattern} />
      <h3>{m.elements}</h3>
      <ol className="plan-elements">
        {track.elements.map(({ id, unit, unitName, siteName, area, from, months, kind }) => (
          <li key={id}>
            <div>
              {unit ? (
                <Link href={`/organisation/${unit}`}>
                  <Danish>{unitName ?? unit}</Danish>
                </Link>
              ) : (
                m.toBeNamed
              )}
            </div>
            <div className="soft">
              {siteName && <Danish>{`${siteName}, `}</Danish>}
              {areas.get(area ?? '') ?? m.elsewhere}
            </div>
            <div className="soft">
              {formatMonth(from)} · {m.monthCount(months)} · {kind === 'side' ? m.side : m.own}
            </div>
          </li>
        ))}
      </ol>
      <TrackFindings composition={composition} track={track} />
    </>
  );
}

function PatternName({ specialty, pattern }: { specialty: string; pattern: string }) {
  const m = useMessages(da, en).timeline;
  const patterns = useCall('GET /api/patterns', { query: { specialty } });
  const found = patterns.data?.find(({ id }) => id === pattern);
  return (
    <p>
      {m.pattern}: <Link href={`/specialer/${specialty}`}>{<Danish>{found?.name ?? pattern}</Danish>}</Link>
    </p>
  );
}

function TrackFindings({ composition, track }: { composition: Composition; track: NamedTrack }) {
  const m = useMessages(da, en).timeline;
  const asked = useCall('GET /api/compositions/:id/rules', { params: { id: composition.id } });
  const sentence = useFindingSentence(composition);
  if (!asked.data) return <Waiting query={asked} />;
  const found = asked.data.flatMap(({ rule, hard, findings }) =>
    findings.filter((finding) => finding.track === track.id).map((finding) => ({ ...finding, rule, hard })),
  );
  return (
    <>
      <h3>{m.findings}</h3>
      {found.length === 0 ? (
        <p>{m.noFindings}</p>
      ) : (
        <ul className="plan-elements">
          {found.map((finding) => (
            <li key={`${finding.rule} ${finding.code} ${finding.element}`}>
              <Link href={`/sammensaetninger/${composition.id}/regler?regel=${finding.rule}&speciale=${finding.specialty ?? ''}`}>
                {sentence(finding, track)}
              </Link>{' '}
              <span className="soft">{!finding.hard && m.points(finding.cost)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
