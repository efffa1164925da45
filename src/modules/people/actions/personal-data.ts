/** What a person may know of what is kept about people. */
import { recordEvent } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { PeopleContract } from '../contract.ts';
import { allOfMe, dataKinds, seenOfMe } from '../store/personal-data.ts';

/** What fits a page; the rest is in the download. */
const mostSeen = 500;

export const showSeen = ({ db }: Context): Promise<Answer<PeopleContract['GET /api/me/seen']>> => seenOfMe(db, mostSeen);

export const showDataKinds = ({ db, today }: Context): Promise<Answer<PeopleContract['GET /api/data-kinds']>> => dataKinds(db, today);

/** Taking one's data home is an event too: it is what somebody with another's session would do. */
export async function takeOwnData({ db, who, today, request }: Context): Promise<Answer<PeopleContract['GET /api/me/data.json']>> {
  const data = await allOfMe(db);
  const event = { person: who.person, capacity: null, kind: 'ownDataTaken', subjectKind: 'person', subject: who.person };
  await recordEvent(db, { ...event, trainingRegion: null, before: null, after: null, request });
  return { name: `mine-oplysninger-${today}.json`, text: `${JSON.stringify({ takenOn: today, ...data }, null, 2)}\n` };
}
