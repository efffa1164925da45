import { useHref } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Link, LinkButton, Mark, Section, Tabs } from '../../../design/base.ts';
import { compositionPolicy } from '../policy.ts';
import { AgreementYears } from './agreement-years.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { problemsDa } from './problems.da.ts';
import { problemsEn } from './problems.en.ts';
import { RecentImports } from './recent-imports.tsx';
import { useRegion } from './region.ts';
import { RestsOnConstructed } from './rests-on.tsx';
import { runState } from './run-state.ts';
import { type Sentences, sentenceOf, shortArea } from './sentence.ts';
import { startDa } from './start.da.ts';
import { startEn } from './start.en.ts';
import { firstDay, type Thing, useWaitingForMe, WaitingList } from './waiting-for-me.tsx';
import { Wheel } from './wheel.tsx';
import './start.css';

type Start = AnswerOf<'GET /api/start'>;

/** How the next start year stands in one training region. */
export function RegionStart({ region }: { region: string }) {
  const m = useMessages(da, en);
  const { mayCompose, name } = useRegion();
  const may = useMay();
  const w = useMessages(startDa, startEn);
  const sentences = useMessages(problemsDa, problemsEn);
  const { formatDate } = useFormats();
  const waiting = useWaitingForMe();
  const start = useCall('GET /api/start', { query: { trainingRegion: region } });
  if (!start.data || waiting.pending) return <PendingPage title={m.start.title} query={(start.data && waiting.pending) || start} />;
  const { year, compositions, problems } = start.data;
  const things = [...waiting.things, ...toldProblems(problems, sentences)];
  const first = firstDay(things);
  const fresh = mayCompose && (
    <LinkButton look="primary" href={`/sammensaetninger/ny?aar=${year}`}>
      {m.newComposition}
    </LinkButton>
  );
  return (
    <AppPage
      title={w.waiting(name, things.length, first && formatDate(first), mayCompose ? things.length : waiting.things.length)}
      subline={`${heading(start.data, name, m)}. ${subline(start.data, may(compositionPolicy.seeLacking), mayCompose, m)}`}
      actions={fresh}
    >
      <RegionChoice />
      <RestsOnConstructed region={region} year={year} earlier={start.data.earlier.some(({ constructed }) => constructed)} />
      <WaitingList things={things} none={<p className="soft">{`${m.start.noProblems}. ${m.start.noProblemsText}`}</p>} />
      <Section heading={m.start.thisYear(year)} actions={<Link href={`/sammensaetninger?region=${region}`}>{m.start.all}</Link>}>
        {compositions.length === 0 ? <p>{m.start.none(year)}.</p> : <Compositions compositions={compositions} />}
      </Section>
      {may(compositionPolicy.seeLacking) && <RecentImports />}
      <Wheel />
      <Section
        id="aftalen"
        heading={m.start.agreement}
        note={start.data.agreement && m.start.agreementNote(start.data.agreement.name, shortArea(start.data.agreement.home.name))}
      >
        {start.data.agreement ? <AgreementYears start={start.data} region={region} /> : <p className="soft">{m.start.noAgreement}</p>}
      </Section>
    </AppPage>
  );
}

function heading({ year, agreement, latest, compositions }: Start, region: string, m: typeof da): string {
  if (latest && latest.share !== null && agreement) {
    const answer = m.answer(region, latest.startYear, latest.share, shortArea(agreement.home.name));
    return agreement.low === null || agreement.high === null ? answer : `${answer} (${m.target(agreement.low, agreement.high)})`;
  }
  return compositions.length > 0 ? m.start.headingRunning(region, year) : m.start.headingNone(region, year);
}

function subline({ latest }: Start, seesAll: boolean, mayCompose: boolean, m: typeof da): string {
  const from = latest
    ? m.start.latest(
        latest.name,
        latest.specialties < latest.allSpecialties ? m.start.partOfSpecialties(latest.specialties, latest.allSpecialties) : '',
      )
    : m.start.sublineNone;
  if (mayCompose) return from;
  const reads = seesAll ? m.roles.administrator : m.roles.approver;
  return latest ? `${from} ${reads}` : reads;
}

/** Only who sees several training regions chooses between them. */
function RegionChoice() {
  const m = useMessages(da, en);
  const { region, regions } = useRegion();
  const href = useHref();
  if (regions.length < 2) return null;
  return (
    <Tabs
      label={m.start.region}
      items={regions.map((id) => ({ href: href({ region: id }), label: m.regions[id] ?? id, current: id === region }))}
    />
  );
}

/** Principles without a text are nothing a planner can mend: one line for all of them, last. */
function gathered(problems: Start['problems']): Start['problems'] {
  const isTextless = ({ code }: Start['problems'][number]) => code === 'principleWithoutText';
  const textless = problems.filter(isTextless);
  const rest = problems.filter((one) => !isTextless(one));
  const [first] = textless;
  if (!first || textless.length === 1) return [...rest, ...textless];
  return [...rest, { ...first, code: 'principlesWithoutText', params: { count: textless.length } }];
}

const toldProblems = (problems: Start['problems'], sentences: Sentences): Thing[] =>
  gathered(problems).map(({ code, params, on, href }) => ({
    key: `${code} ${href} ${JSON.stringify(params)}`,
    code,
    on,
    href,
    told: sentenceOf(sentences, code, params),
  }));

function Compositions({ compositions }: { compositions: Start['compositions'] }) {
  const m = useMessages(da, en);
  const { formatInstant, formatNumber, formatPercent } = useFormats();
  return (
    <ul className="start-list">
      {compositions.map(({ id, name, run, share, tracks, unplaced, createdAt, createdByName, outdated, inEffect }) => (
        <li key={id} className="start-composition">
          <Link href={`/sammensaetninger/${id}`}>
            <Danish>{name}</Danish>
          </Link>
          <span>
            {[
              share !== null && formatPercent(share),
              m.tracks(tracks),
              unplaced !== null && `${formatNumber(unplaced)} ${m.list.unplaced.toLowerCase()}`,
              run && m.runStates[runState(run)],
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            {inEffect !== null && <Mark tone="success">{m.list.inEffect(inEffect)}</Mark>}{' '}
            {outdated && <Mark tone="warning">{m.list.outdated}</Mark>}
          </span>
          <span className="soft">{[formatInstant(createdAt), createdByName].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
