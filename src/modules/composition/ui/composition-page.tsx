import { lazy, Suspense } from 'react';
import { useParams, useSearch } from '../../../app/web/address.tsx';
import { useFocusKept } from '../../../app/web/focus.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { NotFound } from '../../../app/web/not-found.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { reached } from '../../../app/web/reached.ts';
import { Loading, PendingPage } from '../../../app/web/refusal.tsx';
import { Disclosure, EmptyState, Tabs } from '../../../design/base.ts';
import { useNarrow } from '../../../design/use-media.ts';
import { SearchAgain } from './again.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { Ended, EndTold, Settling } from './ended.tsx';
import { KeyFigures, KeyFiguresExport } from './key-figures.tsx';
import { useLiveComposition } from './live.ts';
import { NewerAgreement } from './newer-agreement.tsx';
import { PdfButton } from './pdf-button.tsx';
import { RestsOnConstructed } from './rests-on.tsx';
import { Running } from './running.tsx';
import { shortArea } from './sentence.ts';
import type { Composition, Run } from './types.ts';
import { useRun } from './use-run.ts';

const tabs = {
  tidslinje: lazy(reached(() => import('./timeline-tab.tsx'))),
  belaegning: lazy(reached(() => import('../ui-pictures/load-tab.tsx'))),
  fordeling: lazy(reached(() => import('./distribution-tab.tsx'))),
  kort: lazy(reached(() => import('../ui-pictures/map-tab.tsx'))),
  regler: lazy(reached(() => import('./rules-tab.tsx'))),
  'ikke-placeret': lazy(reached(() => import('./unplaced-tab.tsx'))),
  'hvad-nu-hvis': lazy(reached(() => import('../ui-whatif/whatif-tab.tsx'))),
  omlaeg: lazy(reached(() => import('../ui-replan/replan-tab.tsx'))),
  behandling: lazy(reached(() => import('./treatment-tab.tsx'))),
  versioner: lazy(reached(() => import('./versions-tab.tsx'))),
  historik: lazy(reached(() => import('./history-tab.tsx'))),
};
const VersionPage = lazy(reached(() => import('./version-page.tsx')));
const EditBar = lazy(reached(() => import('../ui-edit/edit-bar.tsx')));
type TabName = keyof typeof tabs;

const isTab = (name: string): name is TabName => name in tabs;

/** So often a planner's page asks whether somebody else has changed the draft, or begun a search; milliseconds, while it is seen. */
const often = 10_000;

export default function CompositionPage() {
  const { id = '', tab = '' } = useParams();
  const { version } = useSearch();
  const m = useMessages(da, en);
  const asked = useCall('GET /api/compositions/:id', { params: { id } }, { refetchInterval: ({ mayCompose }) => mayCompose && often });
  const name = tab || 'tidslinje';
  if (!isTab(name)) return <NotFound />;
  if (!asked.data) return <PendingPage title={m.title} query={asked} />;
  if (!version || name !== 'tidslinje') return <Shown asked={asked.data} tab={name} />;
  return (
    <Suspense fallback={<Loading />}>
      <VersionPage composition={asked.data} no={version} />
    </Suspense>
  );
}

function Shown({ asked, tab }: { asked: Composition; tab: TabName }) {
  const m = useMessages(da, en);
  const composition = useLiveComposition(asked);
  const { run, going, settling, polling } = useRun(composition);
  const title = useHeading(composition, run, going || settling);
  const Tab = tabs[tab];
  const { tal = '', regel = '' } = useSearch();
  /** A figure or a rule that is opened has the page to itself. */
  const detail = tal || regel;
  const content = useFocusKept(detail);
  const { figures } = composition;
  const hasPlan = figures !== null;
  const mayAsk = composition.mayCompose && !going;
  const narrow = useNarrow();
  return (
    <AppPage
      title={title}
      subline={
        <>
          <Danish>{`${composition.name}. ${composition.agreement.name}.`}</Danish> {m.of(composition.specialties.length)}
        </>
      }
      path={[{ href: '/sammensaetninger', label: m.path }]}
      actions={hasPlan ? !narrow && <PdfButton id={composition.id} /> : mayAsk && <SearchAgain composition={composition} going={going} />}
    >
      <div className="before-tabs">
        <RestsOnConstructed
          region={composition.trainingRegion.id}
          year={composition.startYear}
          specialties={composition.specialties}
          earlier={composition.earlierConstructed}
        />
        {narrow && figures && (
          <Disclosure summary={m.more}>
            <div className="button-row">
              <PdfButton id={composition.id} />
              <KeyFiguresExport composition={composition} figures={figures} run={run} />
            </div>
          </Disclosure>
        )}
      </div>
      <NewerAgreement composition={composition} />
      <EndTold key={composition.id} run={run} going={going} settling={settling} />
      {going && run && <Running id={composition.id} run={run} polling={polling} />}
      {settling && run && <Settling run={run} />}
      {!going && !settling && run && <Ended run={run} />}
      {going && hasPlan && <p className="soft">{m.run.old}</p>}
      {figures && !detail && <KeyFigures composition={composition} figures={figures} run={run} withExport={!narrow} />}
      {composition.mayCompose && hasPlan && (
        <Suspense>
          <EditBar composition={composition} searching={going} />
        </Suspense>
      )}
      <TabRow composition={composition} tab={tab} />
      <div ref={content} className="page-body">
        <Suspense fallback={<Loading />}>
          {hasPlan || tab === 'historik' ? (
            <Tab composition={composition} />
          ) : (
            !settling && <EmptyState title={m.noPlan}>{going && m.noPlanText}</EmptyState>
          )}
        </Suspense>
      </div>
    </AppPage>
  );
}

/** The heading is the answer, once there is one. */
function useHeading({ name, figures, trainingRegion, startYear, agreement }: Composition, run: Run | null, going: boolean): string {
  const m = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
  const overall = figures?.shares.find(({ specialty }) => specialty === null);
  if (overall && overall.share !== null) {
    const region = shared.regions[trainingRegion.id] ?? trainingRegion.name;
    const answer = shared.answer(region, startYear, overall.share, shortArea(agreement.home.name));
    return overall.low === null || overall.high === null ? answer : `${answer} (${shared.target(overall.low, overall.high)})`;
  }
  if (figures) return `${name}: ${shared.tracks(figures.placed)}`;
  if (going) return run?.state === 'queued' ? m.headingQueued(name) : m.headingRunning(name);
  return run?.state === 'failed' ? m.headingFailed(name) : m.headingNone(name);
}

function TabRow({ composition: { id, figures, versions }, tab }: { composition: Composition; tab: TabName }) {
  const m = useMessages(da, en).tabs;
  const items: [TabName, string, number | undefined][] = [
    ['tidslinje', m.timeline, figures?.placed],
    ['fordeling', m.distribution, undefined],
    ['belaegning', m.load, undefined],
    ['kort', m.map, undefined],
    ['regler', m.rules, undefined],
    ['ikke-placeret', m.unplaced, figures?.unplaced],
    ['hvad-nu-hvis', m.whatIf, undefined],
    ['omlaeg', m.replan, undefined],
    ['versioner', m.versions, versions.length],
    ['behandling', m.treatment, undefined],
    ['historik', m.history, undefined],
  ];
  return (
    <Tabs
      label={m.label}
      items={items.map(([name, label, count]) => ({
        href: `/sammensaetninger/${id}/${name}`,
        label,
        count: count === undefined ? undefined : String(count),
        current: name === tab,
      }))}
    />
  );
}
