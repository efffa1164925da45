import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, Disclosure, Notice, Progress } from '../../../design/base.ts';
import { isGoing, often } from '../ui/going.ts';
import { failuresDa } from '../ui/problems.da.ts';
import { failuresEn } from '../ui/problems.en.ts';
import { sentenceOf } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { useAgain } from '../ui-pictures/use-again.ts';
import { Answer } from './answer.tsx';
import { Bottlenecks } from './bottlenecks.tsx';
import { da } from './explain.da.ts';
import { en } from './explain.en.ts';
import './explain.css';
import { type Latest, type Stage, type Wish, wishKey } from './told.ts';
import { useNames } from './use-names.ts';

interface Props {
  composition: Composition;
  wish: Wish;
}

const key = 'GET /api/compositions/:id/explanation';

/** «Why can it not be done?» of one wish, opened in place; the address remembers which. */
export function WhyNot({ composition, wish }: Props) {
  const m = useMessages(da, en);
  const open = useSearch()['hvorfor-ikke'] === wishKey(wish);
  const setSearch = useSetSearch();
  const name = useNames(composition, {}).specialty(wish.specialty);
  const onToggle = (now: boolean) => {
    if (now !== open) setSearch({ 'hvorfor-ikke': now ? wishKey(wish) : null });
  };
  return (
    <Disclosure
      summary={
        <>
          {m.ask}
          <span className="unseen">{` – ${m.wishes[wish.kind](name)}`}</span>
        </>
      }
      open={open}
      onToggle={onToggle}
    >
      {open && <Asked composition={composition} wish={wish} />}
    </Disclosure>
  );
}

function Asked({ composition, wish }: Props) {
  const { id, revision } = composition;
  const query = { kind: wish.kind, ...(wish.specialty === null ? {} : { specialty: wish.specialty }) };
  const asked = useCall(key, { params: { id }, query }, { refetchInterval: ({ latest }) => (isGoing(latest) ? often : false) });
  useAgain(asked.refetch, revision);
  if (!asked.data) return <Waiting query={asked} />;
  const { latest } = asked.data;
  if (latest && isGoing(latest)) return <Going composition={composition} latest={latest} />;
  return (
    <div className="why-not">
      {latest?.content ? <Told composition={composition} latest={latest} /> : <Before composition={composition} latest={latest} />}
      <Start composition={composition} wish={wish} again={latest !== null} />
    </div>
  );
}

function Before({ composition, latest }: Pick<Props, 'composition'> & { latest: Latest | null }) {
  const m = useMessages(da, en);
  const failures = useMessages(failuresDa, failuresEn);
  const failure = latest?.failure ?? null;
  if (latest?.state === 'stopped') return <StoppedNotice composition={composition} latest={latest} found="nothing" />;
  return failure !== null ? (
    <Notice tone="error" word={m.failedWord} title={m.failedTitle}>
      {failure === 'fault' ? m.failed : sentenceOf(failures, failure)}
    </Notice>
  ) : (
    <p>{m.lead}</p>
  );
}

interface StoppedProps extends Pick<Props, 'composition'> {
  latest: Latest;
  /** What was being looked for then. */
  found: Stage | 'nothing';
}

/** What is not found; those who may ask are told that they can. */
function StoppedNotice({ composition, latest, found }: StoppedProps) {
  const m = useMessages(da, en);
  return (
    <Notice tone="info" word={m.stoppedWord} title={m.stopped[found]}>
      {m.stoppedBy(latest.requestedAt, latest.requestedByName)} {composition.mayCompose && m.askForAll}
    </Notice>
  );
}

function Going({ composition, latest }: { composition: Composition; latest: Latest }) {
  const m = useMessages(da, en);
  const { id, state, done, of, stopRequested } = latest;
  const stop = useAct('POST /api/compositions/:id/explanations/:explanation/stop', [key]);
  const stopping = stopRequested || stop.isPending || stop.isSuccess;
  return (
    <>
      <Progress
        label={state === 'queued' ? m.queued : m.running}
        value={done === 0 ? null : done / of}
        text={of === 0 ? undefined : m.step(Math.min(done + 1, of), of)}
        actions={
          composition.mayCompose && (
            <Button busy={stopping} onClick={() => stop.mutate({ params: { id: composition.id, explanation: id } })}>
              {stopping ? m.stopping : m.stop}
            </Button>
          )
        }
      />
      {stop.error && <RefusalNotice fault={stop.error} />}
    </>
  );
}

function Start({ composition, wish, again }: Props & { again: boolean }) {
  const m = useMessages(da, en);
  const act = useAct('POST /api/compositions/:id/explanations', [key]);
  const { id, revision, mayCompose } = composition;
  if (!mayCompose) return again ? null : <p className="soft">{m.readerOnly}</p>;
  return (
    <div>
      <Button small={again} busy={act.isPending} onClick={() => act.mutate({ params: { id }, body: { revision, wish } })}>
        {again ? m.again : m.start}
      </Button>
      {act.error && <RefusalNotice fault={act.error} />}
    </div>
  );
}

function Told({ composition, latest }: Pick<Props, 'composition'> & { latest: Latest }) {
  const m = useMessages(da, en);
  const { content, outdated, requestedAt, requestedByName } = latest;
  if (!content) return null;
  const { answers, stopped } = content.explanation;
  const [answer] = answers;
  return (
    <>
      {outdated && (
        <Notice tone="warning" word={m.outdatedWord} title={m.outdated}>
          {!stopped && m.by(requestedAt, requestedByName)}
        </Notice>
      )}
      {stopped && <StoppedNotice composition={composition} latest={latest} found={answer ? stopped : 'nothing'} />}
      {answer && <Answer composition={composition} answer={answer} names={content.names} stopped={stopped} />}
      {!answer && !stopped && <p>{m.met}</p>}
      {!stopped && <Bottlenecks composition={composition} content={content} />}
      {!outdated && !stopped && <p className="soft">{m.by(requestedAt, requestedByName)}</p>}
    </>
  );
}
