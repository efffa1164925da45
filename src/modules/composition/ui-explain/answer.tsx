import { Fragment } from 'react';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { Link } from '../../../design/base.ts';
import { capital } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './explain.da.ts';
import { en } from './explain.en.ts';
import { type Answered, type Line, linesOf, placeOf, placeOfChange, type Stage, type Way } from './told.ts';
import { useNames } from './use-names.ts';

interface Props {
  composition: Composition;
  answer: Answered;
  names: Record<string, string>;
  /** What was being looked for, if somebody stopped it. */
  stopped: Stage | undefined;
}

/** Whether it can be done; if not, the rules that stand against one another and the ways out. */
export function Answer({ composition, answer, names, stopped }: Props) {
  const m = useMessages(da, en);
  const { outcome, decidedBy, conflict, minimal, alternatives, price } = answer;
  if (outcome !== 'impossible')
    return (
      <p>
        {m[outcome]} {outcome === 'undecided' && !stopped && m.seeBottlenecks}
        {price && m.price(price)}
      </p>
    );
  return (
    <>
      <p>{m[decidedBy ?? 'relaxation']}</p>
      <ul>
        {linesOf(conflict).map((line) => (
          <li key={JSON.stringify(line)}>
            <RuleLine composition={composition} line={line} names={names} />
          </li>
        ))}
      </ul>
      <p className="soft">{minimal ? m.minimal : m.notMinimal}</p>
      <h4>{m.ways}</h4>
      <p className="soft">{alternatives.length > 0 ? m.waysNote : stopped === 'ways' ? m.waysNotTried : m.noWays}</p>
      {alternatives.length > 0 && (
        <ol>
          {alternatives.map((way) => (
            <li key={JSON.stringify(way.changes)}>
              <WayOut composition={composition} way={way} names={names} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function RuleLine({ composition, line, names }: { composition: Composition; line: Line; names: Record<string, string> }) {
  const m = useMessages(da, en);
  const name = useNames(composition, names);
  const { rule, units } = line;
  const told = { ...line, rule: { ...rule, params: { ...rule.params, name: name.group(rule.params.group) } } };
  const place = placeOf(rule, composition);
  return (
    <>
      {capital(m.rule(told, name.specialty(rule.specialty), name.area(rule.params.area)))} {place && <Changed place={place} />}
      {units.map((unit, i) => (
        <Fragment key={unit}>
          {i > 0 && '; '}
          <Link href={`/organisation/${unit}?sammensaetning=${composition.id}`} lang="da">
            {name.unit(unit)}
          </Link>
        </Fragment>
      ))}
    </>
  );
}

/** A way to where it is changed, called by what lies there. */
function Changed({ place }: { place: string }) {
  const m = useMessages(da, en);
  return (
    <Link href={place}>
      <span className="unseen">{m.changeAt} </span>
      {m.places[/[a-z]+/.exec(place)?.[0] ?? ''] ?? place}
    </Link>
  );
}

function WayOut({ composition, way, names }: { composition: Composition; way: Way; names: Record<string, string> }) {
  const m = useMessages(da, en);
  const name = useNames(composition, names);
  const words = way.changes.map((change) => {
    const about = {
      unit: name.unit(change.unit),
      name: name.specialty(change.specialty ?? change.rule?.specialty),
      area: name.area(change.area),
    };
    if (change.kind !== 'exception' || !change.rule) return m.changeWords(change, about);
    const { kind, params } = change.rule;
    return `${m.exceptions[kind] ?? kind}${params.group === undefined ? '' : ` «${name.group(params.group)}»`} (${about.name})`;
  });
  const places = [...new Set(way.changes.flatMap((change) => placeOfChange(change, composition) ?? []))];
  return (
    <>
      <Danish>{`${capital(m.together(words))}.`}</Danish>{' '}
      {places.map((place) => (
        <Changed key={place} place={place} />
      ))}{' '}
      <span className="soft">{way.price ? m.price(way.price) : m.noPrice}</span>
    </>
  );
}
