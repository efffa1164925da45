import { useHref } from '../../../app/web/address.tsx';
import { areaName } from '../../../app/web/area-name.ts';
import { Facts } from '../../../app/web/facts.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { Source } from '../../../app/web/source.tsx';
import { Link, Notice, Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Organisation } from './tree-view.tsx';

type Succession = Organisation['successions'][number];

/** Successions to the same successor on the same day as one. */
function grouped(successions: Succession[]): (Succession & { key: string; predecessors: string[] })[] {
  const groups = new Map<string, Succession & { key: string; predecessors: string[] }>();
  for (const one of successions) {
    const key = `${one.kind} ${one.successor.id} ${one.on}`;
    const group = groups.get(key) ?? { ...one, key, predecessors: [] };
    group.predecessors.push(one.predecessor.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What became or becomes of what, a line for each successor and day, with a way to both sides of it. */
export function ThroughTime({ organisation }: { organisation: Organisation }) {
  const m = useMessages(da, en);
  const { formatDate, formatList } = useFormats();
  const href = useHref();
  const changes = grouped(organisation.successions);
  const areas = organisation.trainingRegions.flatMap((region) => region.agreementAreas);
  return (
    <Section heading={m.throughTime}>
      {areas.length > 0 && (
        <Notice tone="info" word={m.info} title={m.areasLiveOn(formatList(areas.map((area) => areaName(area.name))))}>
          {m.areasText}
        </Notice>
      )}
      <ul>
        {changes.map(({ key, successor, on, source, predecessors }) => {
          const before = formatList(predecessors);
          const sentence = on > organisation.on ? m.becomes : m.became;
          return (
            <li key={key}>
              <p>
                {sentence(before, successor.name, formatDate(on))}{' '}
                {on > organisation.on ? (
                  <Link href={href({ paa: on })}>{m.seeAfter}</Link>
                ) : (
                  <Link href={href({ paa: dayBefore(on) })}>{m.seeBefore}</Link>
                )}
              </p>
              <Source text={source} />
            </li>
          );
        })}
      </ul>
      <Facts facts={areas.map((area) => ({ name: `${m.area}: ${areaName(area.name)}`, value: <Source text={area.source} /> }))} />
    </Section>
  );
}
