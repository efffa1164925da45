/** How the comparison is said. */
import type { AnswerOf } from '../../../app/web/api.ts';
import type { CompareMessages } from './compare.da.ts';

type Plans = AnswerOf<'GET /api/compare'>;
/** A version, or a draft; or a plan that is neither, under a name of its own. */
type Side = Plans['a'] & { label?: string };
export type Compared = Omit<Plans, 'a' | 'b'> & { a: Side; b: Side };

/** «+3», «−2», «0»: a difference tells its direction. */
export function signed(value: number, format: (size: number) => string): string {
  const size = format(Math.abs(value));
  return size === format(0) ? size : `${value > 0 ? '+' : '−'}${size}`;
}

/** The difference between two numbers as they are shown, so that it agrees with them; `scale` makes the last digit shown a whole number. */
export function shownDifference(a: number, b: number, scale = 1): number {
  // half of the last digit is half also where a binary fraction is a little less
  const shown = (value: number) => Math.round(Number((value * scale).toPrecision(12)));
  return (shown(b) - shown(a)) / scale;
}

/** Costs are shown with one decimal. */
export const costDifference = (a: number, b: number): number => shownDifference(a, b, 10);

export const figure = ({ comparison }: Compared, id: string): { a: number | null; b: number | null } =>
  comparison.figures.find((one) => one.id === id) ?? { a: null, b: null };

/** What each side is called: by its composition too when the two are of different ones. */
export function labels({ a, b }: Compared, m: CompareMessages): { a: string; b: string } {
  const same = a.composition.id === b.composition.id;
  const label = ({ no, composition, label: own }: Side) => {
    if (own !== undefined) return own;
    if (no === null) return same ? m.draft : m.draftOf(composition.name);
    return same ? m.version(no) : m.versionOf(no, composition.name);
  };
  return { a: label(a), b: label(b) };
}

/** A department by name, with its site where the name does not tell it; an element in a draft may have none. */
export function unitNames({ units }: Compared, { toBeNamed }: CompareMessages['tracks']): (id: string) => string {
  const names = new Map(units.map(({ id, name, siteName }) => [id, siteName && !name.includes(siteName) ? `${name}, ${siteName}` : name]));
  return (id) => names.get(id) ?? (id || toBeNamed);
}

/** The heading is the answer. Costs by different weights are not compared in it. */
export function answer(compared: Compared, m: CompareMessages): string {
  const [placed, cost] = [figure(compared, 'placed'), figure(compared, 'cost')];
  const { changed, onlyA, onlyB } = compared.comparison.tracks;
  const { a, b } = labels(compared, m);
  return m.heading(a, b, {
    placed: (placed.b ?? 0) - (placed.a ?? 0),
    cost: compared.sameWeights ? costDifference(cost.a ?? 0, cost.b ?? 0) : null,
    moved: changed.length + Math.max(onlyA.length, onlyB.length),
  });
}
