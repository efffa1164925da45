/** Every seal recomputed: the version's content, its parts, and each decision's own digest. Run as the owner, who sees all. */
import { createHash } from 'node:crypto';
import type { Db } from '../../../platform/db/db.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { allSeals, alteredDecision, countDecisions, stepsUnlike } from '../store/verify.ts';

export interface VerifiedSeals {
  seals: number;
  decisions: number;
  /** The first that fails, and how. */
  first: { what: 'content' | 'part' | 'step' | 'decision'; name: string } | null;
}

export async function verifySeals(db: Db, kinds: SubjectKinds): Promise<VerifiedSeals> {
  const seals = await allSeals(db);
  const decisions = await countDecisions(db);
  const found = (first: VerifiedSeals['first']): VerifiedSeals => ({ seals: seals.length, decisions, first });
  for (const { kind, subject, version, sha256, name, steps } of seals) {
    const known = kinds[kind];
    const content = await known?.read(db, subject, version);
    if (!known || !content || createHash('sha256').update(content).digest('hex') !== sha256) return found({ what: 'content', name });
    const parts = new Map(known.partsOf(content).map((part) => [part.key, part.hash]));
    const part = steps.find((step) => step.step === 'recommendation' && parts.get(step.body) !== step.sha256);
    if (part) return found({ what: 'part', name: `${name}, ${part.bodyName}` });
  }
  const [step] = await stepsUnlike(db);
  if (step) return found({ what: 'step', name: step });
  const altered = await alteredDecision(db);
  return found(altered === null ? null : { what: 'decision', name: String(altered) });
}
