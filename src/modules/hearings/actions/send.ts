/** A version is sent to hearing; parties are reminded; a new version is taken in. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type Change, recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { post } from '../../../platform/mail/outbox.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { partyFault } from '../rules/parties.ts';
import { addHeardVersion, addHearing, anchorKeys, heardVersions, lockToWrite, type NewHearing } from '../store/hearings.ts';
import { addParties, findPartyList, markReminded, type PartyWish, partiesOf, savePartyList, unknownParties } from '../store/parties.ts';
import { refusalToHoldIn } from './hold-in.ts';
import { heldHearing } from './read.ts';

/** An event about a hearing, as everything that is done with one is told. */
export const told = ({ who, request }: Context, hearing: { id: string }, kind: string, after: unknown): Change => ({
  person: who.person,
  capacity: who.roles[0]?.role ?? null,
  kind,
  subjectKind: 'hearing',
  subject: hearing.id,
  // what a party writes is not the whole region's to read: whoever holds the hearing sees the events by that
  trainingRegion: null,
  before: null,
  after,
  request,
});

type Wish = Omit<NewHearing, 'sha256' | 'sentOn' | 'person'> & { parties: PartyWish[] };

async function wrongParties({ db, today }: Context, parties: readonly PartyWish[]): Promise<Refusal | null> {
  const fault = partyFault(parties);
  if (fault) return refuse(fault.code, { name: fault.name, as: fault.as });
  const unknown = await unknownParties(db, parties, today);
  return unknown.length > 0 ? refuse('partyUnknown', { name: unknown.join(', ') }) : null;
}

export async function sendHearing(context: Context, kinds: SubjectKinds, wish: Wish): Promise<{ id: string } | Refusal> {
  const { db, who, today } = context;
  const { trainingRegion, subjectKind, subject, version, deadline, parties } = wish;
  const notHere = await refusalToHoldIn(context, trainingRegion);
  if (notHere) return notHere;
  const kind = kinds[subjectKind];
  const loaded = await kind?.load(db, subject, version);
  if (!kind || !loaded || (loaded.trainingRegion !== null && loaded.trainingRegion !== trainingRegion)) return refuse('unknownVersion');
  const unready = await kind.unready(db, subject, version);
  if (unready) return unready;
  if (deadline < today) return refuse('deadlinePast', { deadline });
  const wrong = await wrongParties(context, parties);
  if (wrong) return wrong;
  const unheard = loaded.areas.filter(({ id: area }) => !parties.some((one) => one.scopeKind === 'agreementArea' && one.scopeId === area));
  if (unheard.length > 0) return refuse('areasUnheard', { names: unheard.map(({ name: area }) => area).join(', ') });
  const name = wish.name.trim();
  const id = await addHearing(db, { ...wish, name, letter: wish.letter.trim(), sha256: loaded.hash, sentOn: today, person: who.person });
  const anchors = await kind.anchors(db, subject, version);
  await addHeardVersion(db, { hearing: id, version, sha256: loaded.hash, name: loaded.name, followed: {}, person: who.person, anchors });
  // what is heard may be read by all who are heard
  await kind.open(db, subject, version);
  await addParties(
    db,
    id,
    parties.map((party) => ({ ...party, name: party.name.trim() })),
  );
  const { name: subjectName } = loaded;
  await post(
    db,
    parties.flatMap(({ name: toName, address }) =>
      address === null
        ? []
        : [
            {
              trainingRegion,
              subjectKind: 'hearing',
              subject: id,
              toName,
              toAddress: address,
              kind: 'hearingSent',
              params: { id, name, subjectName, deadline },
            },
          ],
    ),
  );
  await recordEvent(
    db,
    told(context, { id }, 'hearingSent', {
      subjectKind,
      subject,
      version,
      sha256: loaded.hash,
      deadline,
      parties: parties.length,
    }),
  );
  return { id };
}

/** Letters to the parties that have not answered; those without an address are counted. */
export async function remind(context: Context, id: string): Promise<{ reminded: number; without: number } | Refusal> {
  const { db, today } = context;
  const hearing = await heldHearing(context, id);
  if (isRefusal(hearing)) return hearing;
  if (!(await lockToWrite(db, id))) return refuse('hearingClosed');
  const silent = (await partiesOf(db, id)).filter(({ answers }) => answers.length === 0);
  const { trainingRegion, name, deadline } = hearing;
  const letters = silent.flatMap(({ name: toName, address }) =>
    address === null
      ? []
      : [
          {
            trainingRegion,
            subjectKind: 'hearing',
            subject: id,
            toName,
            toAddress: address,
            kind: 'hearingReminder',
            params: { id, name, deadline },
          },
        ],
  );
  await post(db, letters);
  await markReminded(
    db,
    silent.filter(({ address }) => address !== null).map((party) => party.id),
    today,
  );
  const outcome = { reminded: letters.length, without: silent.length - letters.length };
  await recordEvent(db, told(context, hearing, 'hearingReminded', outcome));
  return outcome;
}

export async function takeVersion(
  context: Context,
  kinds: SubjectKinds,
  id: string,
  version: number,
): Promise<{ version: number; changed: number; gone: number } | Refusal> {
  const { db, who } = context;
  const hearing = await heldHearing(context, id);
  if (isRefusal(hearing)) return hearing;
  if (!(await lockToWrite(db, id))) return refuse('hearingClosed');
  const kind = kinds[hearing.subjectKind];
  const loaded = await kind?.load(db, hearing.subject, version);
  if (!kind || !loaded) return refuse('unknownVersion');
  const latest = (await heardVersions(db, id)).at(-1)?.version ?? hearing.version;
  if (version <= latest) return refuse('versionHeardAlready', { version: latest });
  const found = await kind.follow(db, hearing.subject, hearing.version, version, await anchorKeys(db, id, hearing.version));
  const followed = Object.fromEntries([...found].filter(([key, now]) => now.state !== 'same' || now.key !== key));
  const anchors = await kind.anchors(db, hearing.subject, version);
  await kind.open(db, hearing.subject, version);
  await addHeardVersion(db, { hearing: id, version, sha256: loaded.hash, name: loaded.name, followed, person: who.person, anchors });
  const states = Object.values(followed).map(({ state }) => state);
  const outcome = {
    version,
    changed: states.filter((one) => one === 'changed').length,
    gone: states.filter((one) => one === 'gone').length,
  };
  await recordEvent(db, told(context, hearing, 'hearingVersionTaken', { ...outcome, sha256: loaded.hash }));
  return outcome;
}

export async function saveList(
  context: Context,
  id: string | null,
  wish: { trainingRegion?: string; name: string; members: PartyWish[] },
): Promise<{ id: string } | Refusal> {
  const { db, who, request } = context;
  const before = id === null ? null : await findPartyList(db, id);
  if (id !== null && !before) return refuse('notFound');
  const trainingRegion = before?.trainingRegion ?? wish.trainingRegion ?? '';
  const notHere = await refusalToHoldIn(context, trainingRegion);
  if (notHere) return notHere;
  const wrong = await wrongParties(context, wish.members);
  if (wrong) return wrong;
  const members = wish.members.map((party) => ({ ...party, name: party.name.trim() }));
  const saved = await savePartyList(db, { id, trainingRegion, name: wish.name.trim(), members, person: who.person });
  if (saved === null) return refuse('partyListTaken', { name: wish.name.trim() });
  const names = (members: readonly PartyWish[]) => members.map(({ name }) => name);
  await recordEvent(db, {
    person: who.person,
    capacity: who.roles[0]?.role ?? null,
    kind: 'partyListSaved',
    subjectKind: 'partyList',
    subject: saved,
    trainingRegion,
    before: before && { name: before.name, members: names(before.members) },
    after: { name: wish.name.trim(), members: names(wish.members) },
    request,
  });
  return { id: saved };
}
