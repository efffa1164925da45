import { useMemo } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, Section } from '../../../design/base.ts';
import { PlaceMap } from '../../../design/map/map.tsx';
import { useNarrow } from '../../../design/use-media.ts';
import { areaPatterns, elsewhere } from '../ui/legend.ts';
import { shortArea } from '../ui/sentence.ts';
import { shortSites } from '../ui/sites.ts';
import type { Composition, TabProps } from '../ui/types.ts';
import { useOpened } from '../ui/use-opened.ts';
import { sumBy } from './group.ts';
import { da } from './map.da.ts';
import { en } from './map.en.ts';
import { AtSite } from './map-at-site.tsx';
import { MapFilters } from './map-filters.tsx';
import { areaMonths, type SiteSum, sumSites } from './map-sites.ts';
import { SiteTable } from './map-table.tsx';
import { TrackWay } from './map-way.tsx';
import { bornholm, denmark, frameOf, isOnBornholm } from './outline.ts';
import { type Ground, useGround } from './use-context.ts';
import '../ui/timeline.css';

/** Where the plan lies: person-years at each site, and a track's way. */
export default function MapTab({ composition }: TabProps) {
  const { query, ground } = useGround(composition);
  return ground ? <Sites composition={composition} ground={ground} /> : <Waiting query={query} />;
}

const pointOf = ({ site }: SiteSum) => ({ x: site.east, y: site.north });

function Sites({ composition, ground }: { composition: Composition; ground: Ground }) {
  const m = useMessages(da, en);
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const narrow = useNarrow();
  const { tracks, context } = ground;
  const { speciale = '', forloeb = '', sted = '', udsnit = '' } = search;
  const chosen = tracks.find(({ id }) => id === forloeb);
  const counted = useMemo(() => tracks.filter(({ specialty }) => !speciale || specialty === speciale), [tracks, speciale]);
  const sums = useMemo(() => sumSites(context.problem, counted), [context, counted]);
  const { agreement } = composition;
  const patterns = areaPatterns(agreement, { area: m.areas, elsewhere: m.elsewhere });
  const legend = { colours: { title: m.areas, items: patterns.items.map((item, n) => ({ ...item, hue: hues[n] ?? 14 })) } };
  const areaName = (area: string | null) => shortArea(agreement.areas.find(({ id }) => id === area)?.name ?? m.elsewhere);
  const marksOf = ({ shortage, university }: SiteSum) => [...(shortage ? [m.shortageWord] : []), ...(university ? [m.universityWord] : [])];
  const shorts = shortSites(sums.map(({ site }) => site));
  const inCrop = sums.filter(({ site }) => udsnit === '' || udsnit === 'danmark' || site.area === udsnit);
  const withBornholm = udsnit === 'danmark' || inCrop.some((sum) => isOnBornholm(pointOf(sum)));
  const frame = frameOf(udsnit === 'danmark' ? [] : inCrop.map(pointOf), withBornholm);
  const open = sums.find(({ site }) => site.id === sted);
  const panel = useOpened(open?.site.id, () => setSearch({ sted: null }));
  const words = (sum: SiteSum) => m.words(sum.site.name, sum.months, sum.tracks, areaName(sum.site.area), marksOf(sum));
  const table = <SiteTable {...{ sums, areaName }} current={sted} />;
  return (
    <>
      <MapFilters composition={composition} tracks={tracks} shown={inCrop.length} />
      <div className={open || chosen ? 'plan plan-open' : 'plan'}>
        {(open || chosen) && (
          <div>
            {open && <AtSite panel={panel} composition={composition} sum={open} words={words(open)} />}
            {chosen && <TrackWay composition={composition} track={chosen} />}
          </div>
        )}
        {inCrop.length === 0 ? (
          <EmptyState title={m.none} />
        ) : (
          <PlaceMap
            caption={m.caption}
            sentence={<Sentence {...{ composition, sums, areaName }} />}
            outline={denmark}
            frame={frame}
            inset={withBornholm ? { ...bornholm, label: m.bornholm } : undefined}
            places={inCrop.map((sum) => ({
              id: sum.site.id,
              ...pointOf(sum),
              amount: sum.months,
              label: shorts.get(sum.site.id) ?? sum.site.name,
              text: String(Math.round(sum.months / 12)),
              words: words(sum),
              href: href({ sted: sum.site.id }),
              colourKey: sum.site.area ?? elsewhere,
              marks: [...(sum.university ? ['frame' as const] : []), ...(sum.shortage ? ['triangle' as const] : [])],
            }))}
            way={chosen?.elements.flatMap(({ site }, n) => (site === null || site === chosen.elements[n - 1]?.site ? [] : [site]))}
            selected={open?.site.id}
            legend={legend}
            marks={{
              title: m.marks,
              items: [
                { mark: 'triangle', label: m.shortage },
                { mark: 'frame', label: m.university },
              ],
            }}
            view={search.visning === 'tabel' ? 'table' : 'chart'}
            onView={(view) => setSearch({ visning: view === 'table' ? 'tabel' : null })}
            labels={m}
            table={table}
          />
        )}
      </div>
      {narrow && search.visning !== 'tabel' && <Section heading={m.list}>{table}</Section>}
    </>
  );
}

/** The home area, the others, outside: hues far apart. */
const hues = [1, 2, 3, 5, 4];

function Sentence({
  composition,
  sums,
  areaName,
}: {
  composition: Composition;
  sums: SiteSum[];
  areaName: (area: string | null) => string;
}) {
  const m = useMessages(da, en);
  const { areas, home } = composition.agreement;
  const { speciale } = useSearch();
  const months = areaMonths(sums);
  const all = sumBy(areas, ({ id }) => months.get(id) ?? 0);
  const ids = [home.id, ...areas.map(({ id }) => id).filter((id) => id !== home.id)];
  const parts = ids.map((id) => {
    const here = months.get(id) ?? 0;
    return { area: areaName(id), months: here, share: all === 0 ? null : (here * 10_000) / all };
  });
  const outside = months.get(null) ?? 0;
  return (
    <>
      <strong>{m.shares(outside > 0 ? [...parts, { area: m.elsewhere, months: outside, share: null }] : parts)}.</strong>{' '}
      {!speciale && m.allOf} {m.how}
    </>
  );
}
