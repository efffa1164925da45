/** Series that are ages of one group of people: the same country, specialty, region and sex. Ages in bands are spread evenly inside. */
import type { Labels } from '../history.ts';
import type { Series } from '../series.ts';
import { smooth } from './smooth.ts';

export interface Group {
  labels: Omit<Labels, 'age'>;
  /** The years counted for all ages, and the youngest age. */
  first: number;
  youngest: number;
  /** [year][age], NaN where an age was not counted; the last age holds all older. */
  people: Float64Array[];
  ages: number;
  members: Member[];
}

export interface Member {
  series: Series;
  /** Ages from … up to and without. */
  from: number;
  to: number;
}

/** An open last band is taken to be so wide. */
const OPEN = 8;
const ROUNDS = 5;
const STIFF = 5;
/** Fewer ages than these say nothing of how people grow older. */
const FEWEST = 3;

/** `45`, `45-49`, `75+`: the ages from … up to and without. */
export function agesIn(label: string): { from: number; to: number; open: boolean } | null {
  const [, low, high, open] = /^\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|\s*(\+))?\s*$/.exec(label) ?? [];
  if (low === undefined) return null;
  const from = Number(low);
  const to = open ? from + OPEN : Number(high ?? low) + 1;
  return to > from && to <= 120 ? { from, to, open: open !== undefined } : null;
}

/** The groups, and the series that are of none. */
export function groupsOf(all: readonly Series[]): { groups: Group[]; others: Series[] } {
  const byGroup = new Map<string, Member[]>();
  const others: Series[] = [];
  for (const series of all) {
    const ages = series.labels.age === undefined ? null : agesIn(series.labels.age);
    if (!ages) others.push(series);
    else {
      const { geo, specialty, region, sex } = series.labels;
      const key = JSON.stringify([geo, specialty, region, sex]);
      const members = byGroup.get(key) ?? [];
      members.push({ series, from: ages.from, to: ages.to });
      byGroup.set(key, members);
    }
  }
  const groups: Group[] = [];
  for (const members of byGroup.values()) {
    members.sort((a, b) => a.from - b.from);
    const apart = members.every(({ from }, at) => at === 0 || from >= (members[at - 1] as Member).to);
    const years = Math.max(...members.map(({ series }) => series.last)) - Math.min(...members.map(({ series }) => series.first));
    if (members.length >= FEWEST && apart && years >= 1) groups.push(groupOf(members));
    else others.push(...members.map(({ series }) => series));
  }
  return { groups, others };
}

function groupOf(members: Member[]): Group {
  const youngest = (members[0] as Member).from;
  const ages = Math.max(...members.map(({ to }) => to)) - youngest;
  const first = Math.min(...members.map(({ series }) => series.first));
  const last = Math.max(...members.map(({ series }) => series.last));
  const people = Array.from({ length: last - first + 1 }, (_none, t) => {
    const cells = new Float64Array(ages).fill(Number.NaN);
    for (const { series, from, to } of members)
      cells.fill((series.counts[first + t - series.first] ?? Number.NaN) / (to - from), from - youngest, to - youngest);
    return members.some(({ from, to }) => to - from > 1) && !cells.some(Number.isNaN) ? evened(cells, members, youngest) : cells;
  });
  const { age: _age, ...labels } = (members[0] as Member).series.labels;
  return { labels, first, youngest, people, ages, members };
}

/** No steps between bands: smoothed, and each band given its people again. */
function evened(cells: Float64Array, members: readonly Member[], youngest: number): Float64Array {
  let people = cells;
  for (let round = 0; round < ROUNDS; round += 1) {
    people = smooth(people, new Float64Array(people.length).fill(1), STIFF).map((one) => Math.max(0, one));
    for (const { from, to } of members) {
      const band = people.subarray(from - youngest, to - youngest);
      const [is, was] = [sumOf(band), sumOf(cells.subarray(from - youngest, to - youngest))];
      for (let at = 0; at < band.length; at += 1) band[at] = is > 0 ? ((band[at] as number) * was) / is : was / band.length;
    }
  }
  return people;
}

const sumOf = (cells: Float64Array): number => cells.reduce((sum, one) => sum + one, 0);

/** The group as it was known at the end of a year. */
export const groupUntil = (group: Group, year: number): Group => ({
  ...group,
  people: group.people.slice(0, Math.max(0, year - group.first + 1)),
});
