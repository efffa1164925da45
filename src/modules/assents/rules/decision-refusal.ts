/**
 * Whether a decision may be made now. One assents only to what was heard and seen: the fingerprint that the page showed must be the sealed
 * one, of the newest version, after the hearing that the page told of.
 */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Act, ChainStanding, StepKind } from './chain-state.ts';

export interface DecisionWish {
  step: StepKind;
  body: string;
  act: Act;
  words: string;
  /** As the page showed them. */
  hash: string;
  stepHash: string;
  heard: number | null;
}

export interface Sealed {
  version: number;
  newest: number;
  sha256: string;
  /** The version whose hearing is over; null when the chain has none, or none is over. */
  heard: number | null;
  standing: ChainStanding;
  /** What the decision that stands said. */
  words: string | null;
}

export function decisionRefusal(wish: DecisionWish, sealed: Sealed): Refusal | null {
  const { standing, version, newest } = sealed;
  const step = standing.steps.find((one) => one.step === wish.step && one.body === wish.body);
  if (!step) return refuse('notAskedHere');
  if (standing.state === 'inEffect') return refuse('alreadyInEffect', { version });
  if (version !== newest) return refuse('newerSealed', { version, newest });
  if (wish.hash !== sealed.sha256 || wish.stepHash !== step.sha256) return refuse('otherFingerprint', { version });
  if (wish.heard !== sealed.heard) return refuse('otherHearing', { version });
  if (wish.act !== 'approved' && wish.words.trim() === '') return refuse('wordsMissing');
  if (wish.act === 'withdrawn') return step.decision ? null : refuse('nothingToWithdraw');
  if (step.state === 'later') return refuse('stepNotOpen', { waits: standing.waitsFor.map(({ bodyName }) => bodyName).join(', ') });
  // one who sent it back may still correct that; the others wait for a new version
  if (standing.state === 'sentBack' && step.state !== 'sentBack') return refuse('sentBackAlready', { version });
  if (step.decision?.act === wish.act && (sealed.words ?? '') === wish.words.trim()) return refuse('alreadyDecided');
  return null;
}
