/** Schemas that several parts of this module's contract share. */
import Type from 'typebox';

export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const id = Type.Object({ id: Type.String({ format: 'uuid' }) });
export const named = Type.Object({ id: Type.String(), name: Type.String() });
export const params = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]));

/** How far a search is, or how it ended; costs in points. */
export const searching = {
  state: Type.Union([
    Type.Literal('queued'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('stopped'),
    Type.Literal('failed'),
  ]),
  phase: nullable(Type.String()),
  cost: nullable(Type.Number()),
  bound: nullable(Type.Number()),
  gap: nullable(Type.Number()),
  placed: nullable(Type.Integer()),
  unplaced: nullable(Type.Integer()),
  failure: nullable(Type.String()),
  requestedAt: Type.String(),
  endedAt: nullable(Type.String()),
  stopRequested: Type.Boolean(),
};

export const stageFigure = Type.Object({
  id: Type.String(),
  value: Type.Number(),
  bound: Type.Number(),
  gap: Type.Number(),
  proven: Type.Boolean(),
});

export const placing = nullable(Type.Object({ unplaced: Type.Integer(), atLeast: Type.Integer(), proven: Type.Boolean() }));
/** What a search has proven, in order of importance; `gapChanges`: how far it can be from the best, in changes of workplace. */
export const proof = Type.Object({
  placing,
  stages: Type.Array(stageFigure),
  gapChanges: nullable(Type.Number()),
});

const shareFigure = Type.Object({
  /** null = over all */
  specialty: nullable(Type.String()),
  tracks: Type.Integer(),
  months: Type.Record(Type.String(), Type.Integer()),
  elsewhere: Type.Integer(),
  /** hundredths of a per cent, not rounded: they are rounded once, where they are written */
  share: nullable(Type.Number()),
  low: nullable(Type.Integer()),
  high: nullable(Type.Integer()),
  aim: nullable(Type.Integer()),
  /** the same of the tracks as far as they are filled, in hundredths; only where that is not all of them */
  filled: Type.Optional(
    Type.Object({ tracks: Type.Integer(), months: Type.Record(Type.String(), Type.Number()), share: nullable(Type.Number()) }),
  ),
});

export const figures = Type.Object({
  demanded: Type.Integer(),
  placed: Type.Integer(),
  unplaced: Type.Integer(),
  shares: Type.Array(shareFigure),
  startEnd: Type.Object({
    asked: Type.Integer(),
    startInHome: Type.Integer(),
    endInHome: Type.Integer(),
    startAtShortage: Type.Integer(),
    endAtShortage: Type.Integer(),
  }),
  /** places without an applicant, how many became flex tracks, and where those start and end; only where there are any */
  flex: Type.Optional(
    Type.Object({
      unfilled: Type.Integer(),
      converted: Type.Integer(),
      asked: Type.Integer(),
      startAtShortage: Type.Integer(),
      endAtShortage: Type.Integer(),
    }),
  ),
  changes: Type.Integer(),
  kilometres: Type.Integer(),
  universityMonths: Type.Integer(),
  costs: Type.Record(Type.String(), Type.Number()),
});

const reason = Type.Object({ code: Type.String(), params });
export const unplaced = Type.Object({ specialty: Type.String(), start: Type.String(), count: Type.Integer(), reasons: Type.Array(reason) });

const element = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  unit: nullable(Type.String()),
  unitName: nullable(Type.String()),
  site: nullable(Type.String()),
  siteName: nullable(Type.String()),
  area: nullable(Type.String()),
  from: Type.String(),
  months: Type.Integer(),
  pinned: Type.Boolean(),
});

/** An unfilled place of another specialty that became this track, with why it does not start or end where it should. */
export const flexTrack = Type.Object({ from: Type.String(), deviations: Type.Array(reason) });

export const track = Type.Object({
  id: Type.String(),
  specialty: Type.String(),
  pattern: Type.String(),
  start: Type.String(),
  pinned: Type.Boolean(),
  flex: Type.Optional(nullable(flexTrack)),
  elements: Type.Array(element),
});

const finding = Type.Object({
  track: nullable(Type.String()),
  element: nullable(Type.String()),
  specialty: nullable(Type.String()),
  code: Type.String(),
  params,
  /** cost points */
  cost: Type.Number(),
});

/** A rule with what it found; costs in points. */
export const ruleResult = Type.Object({
  rule: Type.String(),
  hard: Type.Boolean(),
  weight: nullable(Type.Integer()),
  cost: Type.Number(),
  findings: Type.Array(finding),
});
