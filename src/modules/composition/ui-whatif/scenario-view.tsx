import { type ReactNode, useState } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, Link, LinkButton, Notice, Progress, Section } from '../../../design/base.ts';
import { Shares, StartsAndEnds, Wishes } from '../ui/compare-figures.tsx';
import { Tracks } from '../ui/compare-tracks.tsx';
import { Units } from '../ui/compare-units.tsx';
import { type Compared, costDifference } from '../ui/compare-words.ts';
import { isGoing } from '../ui/going.ts';
import { failuresDa } from '../ui/problems.da.ts';
import { failuresEn } from '../ui/problems.en.ts';
import { ProofSection } from '../ui/proof-section.tsx';
import { sentenceOf } from '../ui/sentence.ts';
import { upward } from '../ui/stage-words.ts';
import type { Composition } from '../ui/types.ts';
import { NameForm } from '../ui/version-form.tsx';
import { changeWords, type Names } from './changes.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Scenario = AnswerOf<'GET /api/compositions/:id/scenarios/:scenario'>;
interface Props {
  composition: Composition;
  scenario: Scenario;
  names: Names;
}
const often = 500;

/** One scenario: what changes, what it breaks, the bound at once, then the plan against the draft it started from. */
export function ScenarioView({ composition, id, names }: { composition: Composition; id: string; names: Names }) {
  const m = useMessages(da, en);
  const href = useHref();
  const asked = useCall(
    'GET /api/compositions/:id/scenarios/:scenario',
    { params: { id: composition.id, scenario: id } },
    { refetchInterval: (scenario) => isGoing(scenario) && often },
  );
  if (!asked.data) return <Waiting query={asked} />;
  const scenario = asked.data;
  const props = { composition, scenario, names };
  return (
    <>
      <Section
        heading={<Danish>{scenario.name}</Danish>}
        note={m.view.basis(scenario.baseRevision, composition.revision)}
        actions={<LinkButton href={href({ scenarie: null, vis: null, speciale: null })}>{m.view.close}</LinkButton>}
      >
        <div className="whatif-told">
          <Told {...props} />
        </div>
      </Section>
      <Proven scenario={scenario} />
      {scenario.compared && <Comparison composition={composition} scenario={scenario} compared={scenario.compared} />}
      {scenario.compared && composition.mayCompose && <Adopt {...props} />}
    </>
  );
}

function Told({ composition, scenario, names }: Props): ReactNode {
  const m = useMessages(da, en);
  const failures = useMessages(failuresDa, failuresEn);
  const { formatList } = useFormats();
  const { before, after, moved, state, failure, changes, atOnce, scope, wholeBecause } = scenario;
  const tracks = new Set(before.broken.map(({ track }) => track).filter((track) => track !== null));
  const tooFull = new Set(
    before.broken.flatMap(({ track, params: { unit } }) => (track === null && unit ? [names.unit(String(unit))] : [])),
  );
  return (
    <>
      <h3>{m.view.changes}</h3>
      <ul className="whatif-changes">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{changeWords(change, names, m)}</li>
        ))}
      </ul>
      <p>{before.broken.length === 0 ? m.view.breaksNone : m.view.breaks(tracks.size, before.broken.length)}</p>
      {tooFull.size > 0 && <p>{m.view.breaksAtUnits(formatList([...tooFull]))}</p>}
      {wholeBecause && <p>{m.view.wholeBecause[wholeBecause] ?? ''}</p>}
      {atOnce && atOnce.cost >= 0.05 && <p>{m.view.atOnce(atOnce.cost, atOnce.unplaced, before.cost)}</p>}
      {isGoing(scenario) && <Computing composition={composition} scenario={scenario} />}
      {state === 'failed' && <Notice tone="error" word={m.view.failedWord} title={sentenceOf(failures, failure ?? 'fault')} />}
      {after && moved && (
        <p>
          <strong>{m.view.answer(moved, after.figures.placed - before.figures.placed, costDifference(before.cost, after.cost))}</strong>
        </p>
      )}
      {after && scope && <p>{scope.length === 0 ? m.view.scopeNone : m.view.scope(scope.map(names.specialty).join(', '))}</p>}
      {after && <p>{scope ? m.view.proofScope(upward(after.gap)) : m.view.proof(upward(after.gap))}</p>}
      {after && scope && composition.mayCompose && <LetAllMove composition={composition} scenario={scenario} />}
    </>
  );
}

function Proven({ scenario: { after, state, scope } }: Pick<Props, 'scenario'>) {
  const m = useMessages(da, en).view;
  if (!after?.stages) return null;
  const { stages, placing, gapChanges, gap } = after;
  return (
    <ProofSection
      proof={{ stages, placing, gapChanges }}
      gap={gap}
      stopped={state === 'stopped'}
      scope={scope ? { heading: m.stagesHeading(upward(gap)), plans: m.stagesScope } : undefined}
    />
  );
}

function Computing({ composition, scenario }: Omit<Props, 'names'>) {
  const m = useMessages(da, en);
  const { formatPercent } = useFormats();
  const stop = useAct('POST /api/compositions/:id/scenarios/:scenario/stop', ['GET /api/compositions/:id/scenarios']);
  const stopping = scenario.stopRequested || stop.isPending || stop.isSuccess;
  const { bound, gap, placed, unplaced, before } = scenario;
  const known = bound !== null && bound > 0;
  const told = known ? m.view.bound(bound, before.cost) : scenario.atOnce && scenario.atOnce.cost >= 0.05 ? '' : m.view.boundNone;
  const text = placed === null ? '' : m.view.placedOf(placed, unplaced ?? 0);
  return (
    <>
      {told && <p>{told}</p>}
      <Progress
        label={scenario.state === 'queued' ? m.list.states.queued : m.view.running}
        value={known && gap !== null ? 1 - Math.min(1, gap) : null}
        text={known && gap !== null ? formatPercent(upward(gap)) : undefined}
        spoken={[text, told].filter(Boolean).join('. ')}
        facts={text === '' ? [] : [{ label: m.list.placed, value: text }]}
        actions={
          <Button busy={stopping} onClick={() => stop.mutate({ params: { id: composition.id, scenario: scenario.id } })}>
            {stopping ? m.view.stopping : m.view.stop}
          </Button>
        }
      />
      {stop.error && <RefusalNotice fault={stop.error} />}
    </>
  );
}

/** The same changes of the draft as it is now, with everything composed anew: a scenario beside this one. */
function LetAllMove({ composition: { id, revision }, scenario: { name, changes } }: Omit<Props, 'names'>) {
  const m = useMessages(da, en).view;
  const setSearch = useSetSearch();
  const ask = useAct('POST /api/compositions/:id/scenarios', ['GET /api/compositions/:id/scenarios', 'GET /api/compositions/:id/events']);
  const body = { name: m.wholeName(name), revision, changes, whole: true };
  const send = () =>
    ask.mutate({ params: { id }, body }, { onSuccess: ({ scenario }) => setSearch({ scenarie: scenario, vis: null, speciale: null }) });
  return (
    <>
      <div className="button-row">
        <Button busy={ask.isPending} onClick={send}>
          {m.whole}
        </Button>
      </div>
      {ask.error && <RefusalNotice fault={ask.error} />}
    </>
  );
}

function Comparison({
  composition: { id, name },
  scenario,
  compared,
}: Omit<Props, 'names'> & { compared: NonNullable<Scenario['compared']> }) {
  const m = useMessages(da, en);
  const href = useHref();
  const { vis } = useSearch();
  const side = {
    composition: { id, name },
    no: 0,
    sha256: '',
    createdAt: scenario.requestedAt,
    createdByName: scenario.requestedByName,
    broken: 0,
  };
  const both: Compared = {
    ...compared,
    a: { ...side, name, label: m.view.before },
    b: { ...side, name: scenario.name, label: m.view.after },
  };
  const all = vis === 'alle';
  return (
    <>
      <p>
        <Link href={href({ vis: all ? null : 'alle' })}>{all ? m.view.onlyDifferences : m.view.all}</Link>
      </p>
      <Shares compared={both} />
      <StartsAndEnds compared={both} />
      <Wishes compared={both} />
      <Units compared={both} />
      <Tracks compared={both} />
    </>
  );
}

function Adopt({ composition, scenario }: Props) {
  const m = useMessages(da, en).adopt;
  const [typed, setTyped] = useState<string | null>(null);
  const adopt = useAct('POST /api/compositions/:id/scenarios/:scenario/adopt', ['GET /api/compositions', 'GET /api/versions']);
  return (
    <Section heading={m.heading} note={m.note}>
      <NameForm
        label={m.name}
        button={m.button}
        value={typed ?? scenario.name}
        onChange={setTyped}
        busy={adopt.isPending}
        fault={adopt.error}
        done={adopt.data && m.done(adopt.data.no, adopt.data.broken)}
        onSend={(name) => adopt.mutate({ params: { id: composition.id, scenario: scenario.id }, body: { name } })}
      />
      {adopt.data && <Link href={`/sammensaetninger/${composition.id}/versioner`}>{m.open}</Link>}
    </Section>
  );
}
