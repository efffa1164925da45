import { useEffect, useRef } from 'react';
import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Mark } from '../../../design/base.ts';
import { classes } from '../../../design/classes.ts';
import { Tree, type TreeNode } from '../../../design/tree/tree.tsx';
import { Chosen } from './chosen.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { ThroughTime } from './through-time.tsx';
import './organisation.css';

export type Organisation = AnswerOf<'GET /api/organisation'>;
type TrainingRegion = Organisation['trainingRegions'][number];
type OperatingRegion = TrainingRegion['operatingRegions'][number];
export type Site = OperatingRegion['sites'][number];

/** The tree of one day, and beside it what is chosen in it. */
export function TreeView({ organisation }: { organisation: Organisation }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const href = useHref();
  const { valgt } = useSearch();
  const aside = useRef<HTMLDivElement>(null);
  // Where there is one column, what was chosen stands above the tree: bring it into sight.
  useEffect(() => {
    if (valgt && matchMedia('(max-width: 60rem)').matches) aside.current?.scrollIntoView({ block: 'start' });
  }, [valgt]);
  const siteCount = (count: number) => m.siteCount(formatNumber(count), count === 1);
  const unitCount = (count: number) => m.unitCount(formatNumber(count), count === 1);

  const siteNode = (site: Site): TreeNode => ({
    id: `sted:${site.id}`,
    label: site.name,
    href: href({ valgt: `sted:${site.id}` }),
    note: (
      <>
        <span>{unitCount(site.units.length)}</span>
        {site.marks.map(({ mark }) => (
          <Mark key={mark} plain tone={mark === 'shortage' ? 'warning' : 'neutral'}>
            {m.marks[mark]}
          </Mark>
        ))}
      </>
    ),
    children: site.units.map((unit) => ({
      id: `enhed:${unit.id}`,
      label: unit.name,
      href: `/organisation/${unit.id}`,
      note: <Source text={unit.source} constructed={unit.constructed} />,
    })),
  });
  const nodes: TreeNode[] = organisation.trainingRegions.map((training) => ({
    id: training.id,
    label: training.name,
    href: href({ valgt: training.id }),
    note: siteCount(training.operatingRegions.reduce((sum, region) => sum + region.sites.length, 0)),
    children: training.operatingRegions.map((region) => ({
      id: `${training.id}:${region.id}`,
      label: region.name,
      href: href({ valgt: `${training.id}:${region.id}` }),
      note: siteCount(region.sites.length),
      children: region.sites.map(siteNode),
    })),
  }));
  return (
    <div className="organisation-split">
      <Danish>
        <Tree label={m.treeLabel} nodes={nodes} current={valgt} />
      </Danish>
      <div ref={aside} className={classes('organisation-aside', Boolean(valgt) && 'organisation-chosen')}>
        <Chosen organisation={organisation} id={valgt}>
          <ThroughTime organisation={organisation} />
        </Chosen>
      </div>
    </div>
  );
}
