/** When the council's turn has come, the version waits for its decision, with the fingerprint that all before it said yes to. */
import type { Context } from '../../../platform/http/route.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { propose } from '../../councils/public.ts';
import { sealsOf } from '../store/seals.ts';
import { standingsOf } from './stands.ts';

export async function proposeToCouncil(
  { db, who }: Context,
  kinds: SubjectKinds,
  { kind, id }: { kind: string; id: string },
): Promise<void> {
  const [newest] = await standingsOf(db, kinds, await sealsOf(db, kind, id));
  const step = newest?.standing.waitsFor.find((one) => one.step === 'decision' && one.state === 'open');
  // the council's list is written in its own training region only; a lecturer sees none
  if (!newest || !step || !who.trainingRegions.includes(newest.seal.trainingRegion)) return;
  const { version, sha256, name } = newest.seal;
  const href = kinds[kind]?.treatmentHref(id) ?? newest.seal.href;
  await propose(db, { body: step.body, title: name, step: 'decide', subject: { kind, id, version, hash: sha256, href } });
}
