/** The parts of which the answers about hearings are made. */
import Type from 'typebox';

export const kinds = ['term', 'fact', 'wording', 'disagreement', 'missing', 'support'] as const;
export const stances = ['supports', 'changes', 'opposes', 'none'] as const;
export const outcomes = ['accepted', 'partly', 'rejected'] as const;
export const scopeKindsOfParties = ['trainingRegion', 'agreementArea', 'site', 'unit', 'specialty'] as const;

const text = Type.String();
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([Type.Null(), schema]);
export const maybeText = orNull(text);

export const partyWish = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  /** Whoever uses a role over this scope answers. */
  scopeKind: orNull(Type.Enum(scopeKindsOfParties)),
  scopeId: orNull(Type.String({ maxLength: 100 })),
  /** A council or committee. */
  body: orNull(Type.String({ maxLength: 100 })),
  person: orNull(Type.String({ format: 'uuid' })),
  /** Where letters go. */
  address: orNull(Type.String({ format: 'email', maxLength: 200 })),
});

export const hearingSummary = {
  id: text,
  trainingRegion: text,
  subjectKind: text,
  subject: text,
  version: Type.Integer(),
  sha256: text,
  name: text,
  sentOn: text,
  deadline: text,
  state: Type.Enum(['open', 'over', 'closed']),
  closedAt: maybeText,
  parties: Type.Integer(),
  /** As far as the asker may know. */
  answered: Type.Integer(),
  comments: Type.Integer(),
  unanswered: Type.Integer(),
  /** Whether the asker answers for a party; whether the asker holds the hearing. */
  mine: Type.Boolean(),
  /** How many of the asker's parties have not answered. */
  owed: Type.Integer(),
  holds: Type.Boolean(),
};

export const response = Type.Object({
  outcome: Type.Enum(outcomes),
  why: text,
  changed: text,
  changeVersion: orNull(Type.Integer()),
  changeAnchor: maybeText,
  givenAt: text,
  givenByName: maybeText,
});

export const comment = Type.Object({
  id: text,
  /** Null until the party's answer is signed. */
  no: orNull(Type.Integer()),
  party: text,
  partyName: text,
  late: Type.Boolean(),
  anchor: text,
  anchorLabel: maybeText,
  /** The words meant are not known: their passage is, since it is quoted, or because it was judged. */
  inexact: Type.Enum(['', 'quoted', 'placed']),
  kind: Type.Enum(kinds),
  stance: Type.Enum(stances),
  text,
  proposed: text,
  writtenName: text,
  writtenAt: text,
  mine: Type.Boolean(),
  mergedInto: maybeText,
  mergedNo: orNull(Type.Integer()),
  response: orNull(response),
  terms: Type.Array(Type.Object({ term: text, proposal: text })),
});

export const answerOfParty = Type.Object({
  no: Type.Integer(),
  signedName: text,
  signedAt: text,
  late: Type.Boolean(),
  comments: Type.Integer(),
  text,
});

export const memo = Type.Object({
  hearing: Type.Object({
    id: text,
    name: text,
    version: Type.Integer(),
    sha256: text,
    sentOn: text,
    deadline: text,
    constructed: text,
  }),
  versions: Type.Array(Type.Object({ version: Type.Integer(), sha256: text, name: text, takenAt: text })),
  parties: Type.Array(Type.Object({ name: text, answers: Type.Array(answerOfParty) })),
  comments: Type.Array(
    Type.Object({
      no: Type.Integer(),
      party: text,
      late: Type.Boolean(),
      anchor: text,
      /** What it is tied to in the version that was heard; null for the whole. */
      was: maybeText,
      /** How that is in the latest version, and what it says there when it is changed. */
      since: orNull(Type.Object({ version: Type.Integer(), state: Type.Enum(['same', 'changed', 'gone']), label: maybeText })),
      inexact: Type.Enum(['', 'quoted', 'placed']),
      kind: Type.Enum(kinds),
      stance: Type.Enum(stances),
      text,
      proposed: text,
      mergedNo: orNull(Type.Integer()),
      response: orNull(Type.Omit(response, ['givenByName', 'givenAt'])),
    }),
  ),
});
export type Memo = Type.Static<typeof memo>;
