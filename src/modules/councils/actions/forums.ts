/** The yearly list of forums to attend in each region: drawn up, and decided once a year. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { councilsPolicy } from '../policy.ts';
import { addForum, decideForums, forumsOf, forumYear } from '../store/behalf.ts';
import { countryOf, landOn } from '../store/country.ts';
import { tell } from './serve.ts';

type Query = Input<CouncilsContract['GET /api/forums']>['query'];

/** The operating regions of a training region at the beginning of a year. */
const regionsOf = async ({ db }: Context, { trainingRegion, year }: Query) =>
  countryOf({ trainingRegion, specialty: null }, await landOn(db, `${year}-01-01`)).operatingRegions.map(({ id, name }) => ({ id, name }));

export const showForums = async (context: Context, query: Query): Promise<Answer<CouncilsContract['GET /api/forums']>> => ({
  rows: await forumsOf(context.db, query.trainingRegion, query.year),
  decided: await forumYear(context.db, query.trainingRegion, query.year),
  regions: await regionsOf(context, query),
});

async function refused({ db, who }: Context, { trainingRegion, year }: Query): Promise<Refusal | null> {
  if (!councilsPolicy.serve.reaches(who, { trainingRegion })) return refuse('notYourRegion', { trainingRegion });
  return (await forumYear(db, trainingRegion, year)) ? refuse('forumsDecided', { year }) : null;
}

export async function listForum(
  context: Context,
  wish: Input<CouncilsContract['POST /api/forums']>['body'],
): Promise<{ done: boolean } | Refusal> {
  const no = await refused(context, wish);
  if (no) return no;
  if (!(await regionsOf(context, wish)).some(({ id }) => id === wish.operatingRegion)) return refuse('behalfUnknown');
  if (!(await addForum(context.db, wish))) return refuse('forumListed');
  await tell(context, wish, {
    kind: 'forumListed',
    subjectKind: 'forum',
    subject: `${wish.trainingRegion}/${wish.year}`,
    before: null,
    after: wish,
  });
  return { done: true };
}

export async function decideForumList(
  context: Context,
  wish: Input<CouncilsContract['POST /api/forums/decision']>['body'],
): Promise<{ done: boolean } | Refusal> {
  const no = await refused(context, wish);
  if (no) return no;
  if (wish.reason.trim() === '') return refuse('reasonMissing');
  const forums = await forumsOf(context.db, wish.trainingRegion, wish.year);
  if (forums.length === 0) return refuse('agendaEmpty');
  await decideForums(context.db, wish.trainingRegion, wish.year, context.today, wish.reason.trim());
  const after = { reason: wish.reason.trim(), forums: forums.map(({ name, regionName }) => `${name} (${regionName})`) };
  await tell(context, wish, {
    kind: 'forumsDecided',
    subjectKind: 'forum',
    subject: `${wish.trainingRegion}/${wish.year}`,
    before: null,
    after,
  });
  return { done: true };
}
