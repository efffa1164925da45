import type { ReactNode, RefObject } from 'react';
import { useSearch } from '../../../app/web/address.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, LinkButton, Mark } from '../../../design/base.ts';
import { WhyHere } from '../ui-pictures/why-here.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { useFindingSentence } from './findings.ts';
import { FlexTold } from './flex-told.tsx';
import { useRules } from './live.ts';
import { shortArea } from './sentence.ts';
import { useTold } from './told.ts';
import type { NamedElement, NamedTrack } from './tracks.ts';
import type { Composition, RuleResult } from './types.ts';

/** What may be done in the panel, by those who may. */
export interface TrackEditing {
  track: (track: NamedTrack) => ReactNode;
  element: (track: NamedTrack, element: NamedElement) => ReactNode;
  /** Puts elements at a unit. */
  use: (unit: string, elements: readonly string[]) => void;
}

/** A version's number, and what the rules said of it. */
export interface SavedPlan {
  no: number;
  rules: RuleResult[];
}

interface Props {
  /** Takes the focus when it opens. */
  panel: RefObject<HTMLElement | null>;
  composition: Composition;
  track?: NamedTrack;
  closeHref: string;
  editing?: TrackEditing;
  saved?: SavedPlan;
}

/** One track in words: its elements, its pattern, and what the rules say of it. */
export function TrackPanel({ panel, composition, track, closeHref, editing, saved }: Props) {
  const m = useMessages(da, en).timeline;
  const { numbers } = useTold(composition.id);
  return (
    <aside ref={panel} tabIndex={-1} className="plan-panel" aria-label={track ? m.chosen(track.name) : m.track}>
      <div className="plan-panel-head">
        <h2>{track ? m.numbered(track.name, numbers.get(track.id)) : m.track}</h2>
        <LinkButton small href={closeHref}>
          {m.close}
        </LinkButton>
      </div>
      {track ? <Chosen composition={composition} track={track} editing={editing} saved={saved} /> : <p>{m.gone}</p>}
    </aside>
  );
}

type ChosenProps = { composition: Composition; track: NamedTrack; editing?: TrackEditing; saved?: SavedPlan };

/** Of a version only what it was saved with: the map, what a spreadsheet wrote and the next best are the draft's. */
function Chosen({ composition, track, editing, saved }: ChosenProps) {
  const m = useMessages(da, en).timeline;
  const chosen = useSearch().element;
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return (
    <>
      <p>
        {m.begins(track.start, track.monthsTotal)} {track.pinned && <Mark tone="info">{m.pinned}</Mark>}
      </p>
      <FlexTold composition={composition} track={track} />
      <PatternName specialty={track.specialty} pattern={track.pattern} />
      {!saved && (
        <p>
          <Link href={`/sammensaetninger/${composition.id}/kort?forloeb=${track.id}`}>{m.onMap}</Link>
        </p>
      )}
      {editing?.track(track)}
      <h3>{m.elements}</h3>
      <ol className="plan-elements">
        {track.elements.map((element) => (
          <li key={element.id} aria-current={element.id === chosen || undefined}>
            <ElementFacts element={element} pinned={!track.pinned && element.pinned} areas={areas} />
            {!saved && <Written composition={composition.id} element={element.id} />}
            {editing?.element(track, element)}
            {!saved && <WhyHere composition={composition} element={element.id} use={editing?.use} />}
          </li>
        ))}
      </ol>
      {saved ? (
        <Findings composition={composition} track={track} rules={saved.rules} />
      ) : (
        <DraftFindings composition={composition} track={track} />
      )}
    </>
  );
}

type FactsProps = { element: NamedElement; pinned: boolean; areas: ReadonlyMap<string, string> };

function ElementFacts({ element: { unit, unitName, siteName, area, from, months, kind }, pinned, areas }: FactsProps) {
  const m = useMessages(da, en).timeline;
  const { formatMonth } = useFormats();
  return (
    <>
      <div>
        {unit ? (
          <Link href={`/organisation/${unit}`}>
            <Danish>{unitName ?? unit}</Danish>
          </Link>
        ) : (
          m.toBeNamed
        )}{' '}
        {pinned && <Mark tone="info">{m.pinned}</Mark>}
      </div>
      {unit && (
        <div className="soft">
          {siteName && <Danish>{`${siteName}, `}</Danish>}
          {areas.get(area ?? '') ?? m.elsewhere}
        </div>
      )}
      <div className="soft">
        {formatMonth(from)} · {m.monthCount(months)} · {kind === 'side' ? m.side : m.own}
      </div>
    </>
  );
}

/** What a spreadsheet wrote about an element. */
function Written({ composition, element }: { composition: string; element: string }) {
  const m = useMessages(da, en).timeline;
  const note = useTold(composition).elements.get(element);
  if (!note) return null;
  return (
    <div className="soft">
      {note.written !== '' && <Danish>{m.written(note.written)}</Danish>} {!note.monthsNamed && <Mark tone="warning">{m.monthsOpen}</Mark>}
    </div>
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

function DraftFindings({ composition, track }: { composition: Composition; track: NamedTrack }) {
  const { asked, rules } = useRules(composition);
  if (!rules) return <Waiting query={asked} />;
  const hrefOf = (rule: string, specialty: string) => `/sammensaetninger/${composition.id}/regler?regel=${rule}&speciale=${specialty}`;
  return <Findings composition={composition} track={track} rules={rules} hrefOf={hrefOf} />;
}

interface FindingsProps {
  composition: Composition;
  track: NamedTrack;
  rules: readonly RuleResult[];
  /** The page where all that a rule found is shown. */
  hrefOf?: (rule: string, specialty: string) => string;
}

function Findings({ composition, track, rules, hrefOf }: FindingsProps) {
  const m = useMessages(da, en).timeline;
  const sentence = useFindingSentence(composition, [track]);
  const found = rules.flatMap(({ rule, hard, findings }) =>
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
              {hrefOf ? (
                <Link href={hrefOf(finding.rule, finding.specialty ?? '')}>{sentence(finding, track)}</Link>
              ) : (
                sentence(finding, track)
              )}{' '}
              <span className="soft">{!finding.hard && m.points(finding.cost)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
