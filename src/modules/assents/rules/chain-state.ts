/**
 * Where a version stands in its chain, derived from what was decided; nothing is stored about it. Sources: Region Sjælland and Region
 * Hovedstaden, Bilag 2 Lægelig videreuddannelse (about 2022): the composition of all main-training tracks is heard in both regions and is
 * always approved by both before it is implemented («skal altid i høring i begge regioner»); recommendation by the specialty's committee (lægefaglig indstilling) comes first.
 * The database holds the same rule before effect (`assents.may_take_effect`).
 */
export const stepKinds = ['recommendation', 'hearing', 'assent', 'decision'] as const;
export type StepKind = (typeof stepKinds)[number];
export const acts = ['approved', 'reserved', 'sentBack', 'withdrawn'] as const;
export type Act = (typeof acts)[number];

/** One who is asked: a committee of its part, the hearing, an area, the council. */
export interface Step {
  position: number;
  step: StepKind;
  body: string;
  bodyName: string;
  /** What is asked about: a recommendation's part, or the whole version. */
  sha256: string;
  days: number | null;
}

export interface Decided {
  id: number;
  version: number;
  step: StepKind;
  body: string;
  stepSha256: string;
  act: Act;
  /** The day, where the country is. */
  on: string;
}

/** What other modules know of a step: a hearing that was held, a council's decision. */
export interface Elsewhere {
  step: 'hearing' | 'decision';
  act: 'approved' | 'sentBack' | 'underway';
  on: string;
  /** The deadline that a hearing was sent with. */
  dueOn?: string | null;
}

export interface Proceeding {
  version: number;
  sealedOn: string;
  isNewest: boolean;
  isInEffect: boolean;
  steps: readonly Step[];
  /** Of all versions of the thing. */
  decisions: readonly Decided[];
  /** What concerns this version, oldest first. */
  elsewhere: readonly Elsewhere[];
}

export type StepState = 'later' | 'open' | 'underway' | 'approved' | 'reserved' | 'sentBack';
export interface StepStanding extends Step {
  state: StepState;
  /** The decision that stands. */
  decision: Decided | null;
  opensOn: string | null;
  /** A hearing's own; else the chain's, and none for what was done before its turn came: a recommendation that holds from the version before. */
  dueOn: string | null;
}

export interface ChainStanding {
  state: 'underway' | 'sentBack' | 'complete' | 'inEffect' | 'replaced';
  steps: StepStanding[];
  /** Who it waits for. */
  waitsFor: StepStanding[];
}

export function chainState(proceeding: Proceeding): ChainStanding {
  const { steps, isNewest, isInEffect, sealedOn } = proceeding;
  const told = [...steps].sort((a, b) => a.position - b.position).map((step) => ({ step, ...standingOf(step, proceeding) }));
  const isDone = ({ state }: { state: StepState }): boolean => state === 'approved' || state === 'reserved';
  const standings = told.map(({ step, state, decision, on, dueOn: ownDueOn }): StepStanding => {
    const before = told.filter((other) => other.step.position < step.position);
    const isOpen = before.every(isDone);
    const opensOn = isOpen ? before.reduce((last, other) => (other.on !== null && other.on > last ? other.on : last), sealedOn) : null;
    const wasEarly = opensOn !== null && on !== null && on < opensOn && isDone({ state });
    return {
      ...step,
      state: state === 'open' && !isOpen ? 'later' : state,
      decision,
      opensOn,
      dueOn: ownDueOn ?? (opensOn !== null && step.days !== null && !wasEarly ? addDays(opensOn, step.days) : null),
    };
  });
  const isComplete = standings.some(({ step }) => step === 'assent') && standings.every(isDone);
  const isSentBack = standings.some(({ state }) => state === 'sentBack');
  const state = isInEffect ? 'inEffect' : !isNewest ? 'replaced' : isSentBack ? 'sentBack' : isComplete ? 'complete' : 'underway';
  const waitsFor = state === 'underway' ? standings.filter((one) => one.state === 'open' || one.state === 'underway') : [];
  return { state, steps: standings, waitsFor };
}

/** What stands of a step that others hold: the last that was told; but a hearing that is going stands before all that are over. */
export function toldOf<Told extends Elsewhere>(elsewhere: readonly Told[], step: StepKind): Told | undefined {
  const told = elsewhere.filter((one) => one.step === step);
  return told.findLast(({ act }) => step === 'hearing' && act === 'underway') ?? told.at(-1);
}

/** The newest decision of the body stands. A recommendation holds for every later version whose part is the same; an assent for one version. */
function standingOf(
  step: Step,
  { version, decisions, elsewhere }: Proceeding,
): { state: StepState; decision: Decided | null; on: string | null; dueOn: string | null } {
  const told = toldOf(elsewhere, step.step);
  if (told) return { state: told.act, decision: null, on: told.on, dueOn: told.dueOn ?? null };
  const [decision = null] = decisions
    .filter((one) => one.step === step.step && one.body === step.body && one.stepSha256 === step.sha256)
    .filter((one) => one.version === version || (step.step === 'recommendation' && one.version < version))
    .sort((a, b) => b.id - a.id);
  if (!decision || decision.act === 'withdrawn') return { state: 'open', decision: null, on: null, dueOn: null };
  return { state: decision.act, decision, on: decision.on, dueOn: null };
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
