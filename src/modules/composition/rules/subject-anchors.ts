/**
 * What a remark on a version can be tied to, and where that is in a later version. Tracks are paired by fewest changed months, whatever
 * their ids are; an element is followed within its track, by its id if that still lies there, else by most months in common.
 */
import type { Figures, PlanElement, PlanTrack } from '../../../engines/composer/plan.ts';
import { type ComparedTrack, compareTracks, partnersOf } from '../../../engines/composer/rules/compare-tracks.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { month } from '../../../kernel/month.ts';
import type { Followed } from '../../../platform/subjects.ts';
import { type PartedPlan, partText, specialtiesOf } from './subject-parts.ts';

export interface AnchoredPlan extends PartedPlan {
  figures: Figures;
}

/** The figures of the whole that one can remark on. */
export const anchoredFigures = [
  'startInHome',
  'endInHome',
  'startAtShortage',
  'endAtShortage',
  'universityMonths',
  'changes',
  'unplaced',
] as const;
export type AnchoredFigure = (typeof anchoredFigures)[number];

export type AnchorOf =
  | { key: string; is: 'share'; specialty: string | null }
  | { key: string; is: 'figure'; figure: AnchoredFigure }
  | { key: string; is: 'specialty'; specialty: string }
  | { key: string; is: 'track'; specialty: string; number: number; start: string }
  | { key: string; is: 'element'; specialty: string; number: number; element: PlanElement };

const shareKey = (specialty: string | null): string => (specialty === null ? 'figure:share' : `figure:share:${specialty}`);

/** The whole's figures first, then each specialty with its tracks and their elements, as the pages number them. */
export function anchorsOf(plan: AnchoredPlan): AnchorOf[] {
  const numbers = numbersOf(plan.tracks);
  const shared = new Set(plan.figures.shares.map(({ specialty }) => specialty));
  const whole: AnchorOf[] = anchoredFigures.map((figure) => ({ key: `figure:${figure}`, is: 'figure', figure }));
  return [
    ...(shared.has(null) ? [{ key: shareKey(null), is: 'share' as const, specialty: null }] : []),
    ...whole,
    ...specialtiesOf(plan).flatMap((specialty): AnchorOf[] => [
      { key: `specialty:${specialty}`, is: 'specialty', specialty },
      ...(shared.has(specialty) ? [{ key: shareKey(specialty), is: 'share' as const, specialty }] : []),
      ...plan.tracks
        .filter((track) => track.specialty === specialty)
        .map((track) => ({ track, number: numbers.get(track.id) ?? 0 }))
        .sort((a, b) => a.number - b.number)
        .flatMap(({ track: { id, start, elements }, number }): AnchorOf[] => [
          { key: `track:${id}`, is: 'track', specialty, number, start },
          ...elements.map((element): AnchorOf => ({ key: `element:${element.id}`, is: 'element', specialty, number, element })),
        ]),
    ]),
  ];
}

/** Compared with nothing, every track stands alone, numbered among its specialty's. */
const numbersOf = (tracks: readonly ComparedTrack[]): Map<string, number> =>
  new Map(compareTracks(tracks, []).onlyA.map(({ id, number }) => [id, number]));

const gone: Followed = { state: 'gone', key: null };

interface Answered {
  id: string;
  answer: string | null;
}
interface Answers {
  before?: readonly Answered[];
  after?: readonly Answered[];
}

export function followAnchors(a: AnchoredPlan, b: AnchoredPlan, keys: readonly string[], answers: Answers = {}): Map<string, Followed> {
  const there = new Map([...partnersOf(a.tracks, b.tracks)].map(([ofB, ofA]) => [ofA, ofB]));
  const tracksOfB = new Map(b.tracks.map((track) => [track.id, track]));
  const tracksOfA = new Map(a.tracks.map((track) => [track.id, track]));
  const trackOf = new Map(a.tracks.flatMap((track) => track.elements.map((element) => [element.id, { track, element }] as const)));
  const partner = (track: PlanTrack | undefined): PlanTrack | undefined => track && tracksOfB.get(there.get(track.id) ?? '');
  const follow = (key: string): Followed => {
    const [kind = '', id = ''] = splitKey(key);
    if (kind === 'track') return trackFollowed(tracksOfA.get(id), partner(tracksOfA.get(id)));
    if (kind === 'element') return elementFollowed(trackOf.get(id)?.element, partner(trackOf.get(id)?.track));
    const before = kind === 'principle' ? answerIn(answers.before, id) : valueAt(a, key);
    const after = kind === 'principle' ? answerIn(answers.after, id) : valueAt(b, key);
    if (before === null || after === null) return gone;
    return { state: before === after ? 'same' : 'changed', key };
  };
  return new Map(keys.map((key) => [key, follow(key)]));
}

/** What a version says of a principle; null when it says nothing of it. */
function answerIn(answers: readonly Answered[] = [], id: string): string | null {
  const found = answers.find((one) => one.id === id);
  return found ? (found.answer ?? '') : null;
}

const splitKey = (key: string): [string, string] => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];

const said = ({ unit, from, months, kind }: PlanElement): string => `${kind} ${unit} ${from} ${months}`;

function trackFollowed(before: PlanTrack | undefined, after: PlanTrack | undefined): Followed {
  if (!before || !after) return gone;
  const isSame = before.elements.map(said).join() === after.elements.map(said).join();
  return { state: isSame ? 'same' : 'changed', key: `track:${after.id}` };
}

function elementFollowed(element: PlanElement | undefined, after: PlanTrack | undefined): Followed {
  if (!element || !after) return gone;
  const same = after.elements.find((one) => said(one) === said(element));
  if (same) return { state: 'same', key: `element:${same.id}` };
  const nearest =
    after.elements.find(({ id }) => id === element.id) ??
    [...after.elements].sort((x, y) => commonMonths(y, element) - commonMonths(x, element))[0];
  return nearest ? { state: 'changed', key: `element:${nearest.id}` } : gone;
}

const commonMonths = (x: PlanElement, y: PlanElement): number =>
  Math.min(month(x.from) + x.months, month(y.from) + y.months) - Math.max(month(x.from), month(y.from));

/** What a figure or a specialty's part says in a plan, as text; null when the plan has no such thing. */
function valueAt(plan: AnchoredPlan, key: string): string | null {
  const [kind, id] = splitKey(key);
  if (kind === 'specialty') return specialtiesOf(plan).includes(id) ? partText(plan, id) : null;
  if (kind !== 'figure') return null;
  if (id === 'share' || id.startsWith('share:')) {
    const specialty = id === 'share' ? null : id.slice('share:'.length);
    const found = plan.figures.shares.find((one) => one.specialty === specialty);
    return found ? canonicalJson(found) : null;
  }
  const { startEnd, universityMonths, changes, unplaced } = plan.figures;
  const value = { ...startEnd, universityMonths, changes, unplaced }[id];
  return value === undefined ? null : String(value);
}
