/** Each act of the proceedings, done by the action that a page would have asked for. A composition is known by what was done with it before. */

import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { decide } from '../../modules/assents/actions/decide.ts';
import { sendToTreatment } from '../../modules/assents/actions/send.ts';
import { showTreatment } from '../../modules/assents/actions/show.ts';
import { editDraft } from '../../modules/composition/actions/draft-edit.ts';
import { answerPrinciples } from '../../modules/composition/actions/principle-answers.ts';
import { putInEffect } from '../../modules/composition/actions/take-effect.ts';
import { saveDraftAsVersion } from '../../modules/composition/actions/version-save.ts';
import type { Edit } from '../../modules/composition/rules/draft.ts';
import { findComposition } from '../../modules/composition/store/compositions.ts';
import type { Context } from '../../platform/http/route.ts';
import { subjectKinds } from '../subject-kinds.ts';
import { councilActs } from './council-acts.ts';
import { hearingActs } from './hearing-acts.ts';
import type { ActName, ActRow, Proceedings } from './read.ts';

export interface Proceeding {
  id: string;
  /** Once it is sent. */
  hearing: string;
  parties: Proceedings['parties'];
  comments: Proceedings['comments'];
}

export type Act = (context: Context, of: Proceeding, row: Pick<ActRow, 'about' | 'text'>) => Promise<unknown>;

const revisionOf = async ({ db }: Context, id: string): Promise<number> => (await findComposition(db, id))?.revision ?? 0;

/** `removeTrack track`, `setStart track` to a month, `setUnit element` to a unit, `setMonths element` or `moveBorder element` with a number. */
function editOf({ about, text }: Pick<ActRow, 'about' | 'text'>): Edit {
  const [kind, of = ''] = about.split(' ');
  if (kind === 'removeTrack') return { kind, track: of };
  if (kind === 'setStart') return { kind, track: of, start: text };
  if (kind === 'setUnit') return { kind, element: of, unit: text };
  return { kind: kind === 'setMonths' ? kind : 'moveBorder', element: of, months: Number(text) };
}

/** The version as its page shows it to whoever decides. */
async function shown(context: Context, id: string, version?: number) {
  const treatment = await showTreatment(context, subjectKinds, 'composition', id);
  if (isRefusal(treatment)) return treatment;
  const found = version === undefined ? treatment.versions[0] : treatment.versions.find((one) => one.version === version);
  return found ?? refuse('unknownVersion');
}

async function hashOf({ db }: Context, id: string, version: number): Promise<string> {
  return (await findComposition(db, id))?.versions.find(({ no }) => no === version)?.sha256 ?? '';
}

async function decided(context: Context, { id }: Proceeding, { about, text }: Pick<ActRow, 'about' | 'text'>): Promise<unknown | Refusal> {
  const version = await shown(context, id);
  if (isRefusal(version)) return version;
  const step = version.steps.find((one) => one.mayDecide);
  if (!step || (step.step !== 'recommendation' && step.step !== 'assent')) return refuse('notAskedHere');
  const { version: no, sha256: hash, heard } = version;
  const act = about as 'approved' | 'reserved' | 'sentBack';
  const asked = { version: no, hash, stepHash: step.sha256, heard: heard?.version ?? null, body: step.body, act, words: text };
  return decide(context, subjectKinds, { kind: 'composition', id }, step.step, asked);
}

export const acts: Record<ActName, Act> = {
  edit: async (context, { id }, row) => editDraft(context, id, { revision: await revisionOf(context, id), edit: editOf(row) }),
  principle: (context, { id }, { about, text }) => answerPrinciples(context, id, { [about]: text }),
  save: async (context, { id }, { text }) => saveDraftAsVersion(context, id, { name: text, revision: await revisionOf(context, id) }),
  seal: async (context, { id }, { about, text }) => {
    const version = Number(about);
    return sendToTreatment(
      context,
      subjectKinds,
      { kind: 'composition', id },
      { version, hash: await hashOf(context, id, version), words: text },
    );
  },
  decide: decided,
  ...hearingActs,
  ...councilActs,
  effect: async (context, { id }, { about }) =>
    putInEffect(context, id, { version: Number(about), hash: await hashOf(context, id, Number(about)) }),
};
