/** Pins that cannot be kept are told before any search: which track, and which rule stands against it. */
import type { Fault } from '../../../engines/composer/fault.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { DraftTrack } from './draft.ts';

/** The first of the faults in the pins; null when they can be kept, as far as can be told without a search. */
export function pinRefusal(problem: Problem, faults: readonly Fault[], tracks: readonly DraftTrack[]): Refusal | null {
  const fault = faults.find(({ path }) => path.startsWith('/pins'));
  if (!fault) return null;
  const pin = problem.pins[pinAt(problem, fault)];
  const track = tracks.find(({ id }) => id === pin?.id);
  const element = Number(/elements\/(\d+)/.exec(fault.path)?.[1] ?? Number.NaN);
  return refuse('pinImpossible', {
    track: track?.id ?? null,
    element: track?.elements[element]?.id ?? null,
    specialty: problem.specialties.find(({ id }) => id === pin?.specialty)?.name ?? null,
    number: track ? numberOf(track, tracks) : null,
    rule: fault.code.split('.')[1] ?? fault.code,
    code: fault.code.replace(/^pin\./, ''),
  });
}

/** Told of a unit or a specialty only, it is about the first pin there. */
function pinAt({ pins }: Problem, { path, params }: Fault): number {
  const at = /^\/pins\/(\d+)/.exec(path)?.[1];
  if (at !== undefined) return Number(at);
  const there = pins.findIndex((pin) => pin.elements.some(({ unit }) => unit === params.unit));
  return there >= 0
    ? there
    : Math.max(
        0,
        pins.findIndex(({ specialty }) => specialty === params.specialty),
      );
}

/** Its number among the specialty's tracks by start, as the pages count them. */
function numberOf({ id, specialty }: DraftTrack, tracks: readonly DraftTrack[]): number {
  const byId = new Intl.Collator('da', { numeric: true });
  const own = tracks.filter((track) => track.specialty === specialty);
  own.sort((a, b) => (a.start === b.start ? byId.compare(a.id, b.id) : a.start < b.start ? -1 : 1));
  return own.findIndex((track) => track.id === id) + 1;
}
