/** A body recommends or assents, sends back or withdraws: one row, in the request's one transaction, with body, capacity and fingerprint. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { mayDecide } from '../policy.ts';
import type { Act, StepKind } from '../rules/chain-state.ts';
import { decisionRefusal } from '../rules/decision-refusal.ts';
import { lockSubject } from '../store/chain.ts';
import { saveDecision } from '../store/decisions.ts';
import { sealsOf } from '../store/seals.ts';
import { proposeToCouncil } from './propose-to-council.ts';
import { standingsOf } from './stands.ts';

export interface DecisionAsked {
  version: number;
  /** Of the whole version, as the page showed it. */
  hash: string;
  /** Of what is asked about: the part, or the whole. */
  stepHash: string;
  /** The version whose hearing the page told of; null = none. */
  heard: number | null;
  body: string;
  act: Act;
  words?: string;
}

export async function decide(
  context: Context,
  kinds: SubjectKinds,
  { kind, id }: { kind: string; id: string },
  step: Extract<StepKind, 'recommendation' | 'assent'>,
  asked: DecisionAsked,
): Promise<{ id: number } | Refusal> {
  const { db, who, request } = context;
  await lockSubject(db, kind, id);
  const standings = await standingsOf(db, kinds, await sealsOf(db, kind, id));
  const found = standings.find(({ seal }) => seal.version === asked.version);
  if (!found) return refuse('unknownVersion', { version: asked.version });
  const { seal, newest, standing, heard, decisions } = found;
  if (!mayDecide(who, { step, body: asked.body }, seal.trainingRegion)) return refuse('notAllowed');
  const content = await kinds[kind]?.load(db, id, asked.version);
  if (content?.hash !== seal.sha256) return refuse('sealBroken', { version: asked.version });
  const words = asked.words?.trim() ?? '';
  const before = standing.steps.find((one) => one.step === step && one.body === asked.body)?.decision ?? null;
  const stands = decisions.find((one) => one.id === before?.id)?.words ?? null;
  const refusal = decisionRefusal(
    { ...asked, step, words },
    { version: seal.version, newest, sha256: seal.sha256, heard, standing, words: stands },
  );
  if (refusal) return refusal;
  const [held] = who.roles;
  if (!held) return refuse('notAllowed');
  const decision = await saveDecision(db, {
    kind,
    subject: id,
    version: seal.version,
    sha256: seal.sha256,
    step,
    body: asked.body,
    stepSha256: asked.stepHash,
    heardVersion: heard,
    act: asked.act,
    words: words || null,
    person: who.person,
    capacity: held.role,
    deputyFor: held.deputyFor ?? null,
  });
  await proposeToCouncil(context, kinds, { kind, id });
  const bodyName = standing.steps.find((one) => one.step === step && one.body === asked.body)?.bodyName ?? asked.body;
  await recordEvent(db, {
    person: who.person,
    capacity: held.role,
    kind: 'versionDecided',
    subjectKind: kind,
    subject: id,
    trainingRegion: seal.trainingRegion,
    before: before && { decision: before.id, act: before.act },
    after: { decision, version: seal.version, sha256: seal.sha256, step, body: asked.body, bodyName, act: asked.act },
    request,
  });
  return { id: decision };
}
