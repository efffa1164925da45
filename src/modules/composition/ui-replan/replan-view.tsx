import type { ReactNode } from 'react';
import { useHref } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { LinkButton, Notice, Progress, Section } from '../../../design/base.ts';
import { isGoing, often } from '../ui/going.ts';
import { failuresDa } from '../ui/problems.da.ts';
import { failuresEn } from '../ui/problems.en.ts';
import { sentenceOf } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { changeWords, type Names } from '../ui-whatif/changes.ts';
import { da as whatIfDa } from '../ui-whatif/da.ts';
import { en as whatIfEn } from '../ui-whatif/en.ts';
import { da } from './da.ts';
import { Decide } from './decide.tsx';
import { en } from './en.ts';
import { ReplanTracks, Unrepaired } from './replan-tracks.tsx';

export type Replan = AnswerOf<'GET /api/compositions/:id/replans/:replan'>;
interface Props {
  composition: Composition;
  id: string;
  names: Names;
}

/** One replan: what has happened, how little changes and what is proven of it, each track before and after, and what becomes of it. */
export function ReplanView({ composition, id, names }: Props) {
  const m = useMessages(da, en).view;
  const href = useHref();
  const asked = useCall(
    'GET /api/compositions/:id/replans/:replan',
    { params: { id: composition.id, replan: id } },
    { refetchInterval: (replan) => isGoing(replan) && often },
  );
  if (!asked.data) return <Waiting query={asked} />;
  const replan = asked.data;
  return (
    <>
      <Section
        heading={<Danish>{replan.name}</Danish>}
        note={`${m.asOf(replan.changes.asOf)} ${replan.outcome === null ? m.basis(replan.baseRevision, composition.revision) : ''}`}
        actions={<LinkButton href={href({ omlaegning: null })}>{m.close}</LinkButton>}
      >
        <div className="whatif-told">
          <Told replan={replan} names={names} />
        </div>
      </Section>
      {replan.found && <ReplanTracks found={replan.found} names={names} />}
      {replan.found && <Unrepaired found={replan.found} names={names} />}
      {replan.found && composition.mayCompose && <Decide composition={composition} replan={replan} />}
    </>
  );
}

function Told({ replan: { changes, state, failure, proof, found }, names }: { replan: Replan; names: Names }): ReactNode {
  const m = useMessages(da, en).view;
  const words = useMessages(whatIfDa, whatIfEn);
  const failures = useMessages(failuresDa, failuresEn);
  return (
    <>
      <h3>{m.changes}</h3>
      <ul className="whatif-changes">
        {changes.changes.map((change) => (
          <li key={JSON.stringify(change)}>{changeWords(change, names, words)}</li>
        ))}
      </ul>
      {isGoing({ state }) && <Progress label={m.running} value={null} spoken={m.running} facts={[]} />}
      {state === 'failed' && <Notice tone="error" word={m.failedWord} title={sentenceOf(failures, failure ?? 'fault')} />}
      {proof && (
        <>
          <p>
            <strong>{m.answer(proof.score)}</strong> {m.touched(proof.touched.length)}
          </p>
          <p>{proofWords(proof, m)}</p>
          <p className="soft">{m.order}</p>
        </>
      )}
      {proof && found && (
        <p>
          {m.wishes(found.before.cost, found.after.cost)}{' '}
          {proof.wishesGap === null ? m.wishesUnknown : proof.wishesGap > 0 ? m.wishesGap(proof.wishesGap) : m.wishesBest}
        </p>
      )}
    </>
  );
}

function proofWords({ scope, neighbourhood, bound }: NonNullable<Replan['proof']>, m: typeof da.view): string {
  if (scope === 'all') return m.proofAll;
  return scope === 'neighbourhood' ? m.proofNear(neighbourhood.length) : m.proofNone(bound);
}
