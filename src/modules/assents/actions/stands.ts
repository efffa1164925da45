/** Where sealed versions stand: what was decided here, what was heard and decided elsewhere, and whether one is in effect. */
import type { Db } from '../../../platform/db/db.ts';
import type { InEffect, SubjectKinds } from '../../../platform/subjects.ts';
import { type ChainStanding, chainState } from '../rules/chain-state.ts';
import { type DecisionRow, decisionsOf } from '../store/decisions.ts';
import { type ElsewhereRow, elsewhereOf } from '../store/elsewhere.ts';
import type { SealRow } from '../store/seals.ts';

export interface Standing {
  seal: SealRow;
  newest: number;
  standing: ChainStanding;
  /** Of all versions of the thing, oldest first. */
  decisions: DecisionRow[];
  elsewhere: ElsewhereRow[];
  /** The version whose hearing is over. */
  heard: number | null;
  effect: InEffect | null;
}

/** `seals`: of each thing its newest among them. */
export async function standingsOf(db: Db, kinds: SubjectKinds, seals: readonly SealRow[]): Promise<Standing[]> {
  const isOf = (seal: SealRow) => (one: { kind: string; subject: string }) => one.kind === seal.kind && one.subject === seal.subject;
  const named: [string[], string[]] = [[...new Set(seals.map(({ kind }) => kind))], [...new Set(seals.map(({ subject }) => subject))]];
  const decisions = await decisionsOf(db, ...named);
  const elsewhere = await elsewhereOf(db, ...named);
  const effects = new Map<string, InEffect | null>();
  for (const { kind, subject } of seals)
    if (!effects.has(subject)) effects.set(subject, (await kinds[kind]?.inEffect(db, subject)) ?? null);
  return seals.map((seal) => {
    const mine = decisions.filter(isOf(seal));
    const others = elsewhere.filter(isOf(seal)).filter(({ version }) => version <= seal.version);
    const newest = Math.max(...seals.filter(isOf(seal)).map(({ version }) => version));
    const effect = effects.get(seal.subject) ?? null;
    const told = others.filter(({ step, version }) => step === 'hearing' || version === seal.version);
    const standing = chainState({
      version: seal.version,
      sealedOn: seal.sealedOn,
      isNewest: newest === seal.version,
      isInEffect: effect?.version === seal.version,
      steps: seal.steps,
      decisions: mine,
      elsewhere: told,
    });
    const heard = told.findLast(({ step, act }) => step === 'hearing' && act === 'approved')?.version ?? null;
    return { seal, newest, standing, decisions: mine, elsewhere: told, heard, effect };
  });
}
