/**
 * Seats by closed rule. A rule says which seats a body has, or what its members must hold between them; it is asked of a day, with the country
 * and the members of that day, so that a merger changes the answer and not the rule.
 */
export type SeatKind =
  | 'eachOperatingRegion'
  | 'operatingRegions'
  | 'eachTrainingRegion'
  | 'eachSecretariat'
  | 'eachHospital'
  | 'eachDepartment'
  | 'group'
  | 'organisation';

export const groups = ['management', 'consultant', 'generalPractitioner', 'doctorInTraining', 'pkl', 'psychiatry'] as const;
export type Group = (typeof groups)[number];

export interface SeatRule {
  id: string;
  /** The rule's name through time: a change from a day is another row of the same line, and members sit in the line. */
  line: string;
  kind: SeatKind;
  count: number;
  /** The regions (with a space between), the group or the organisation. */
  ofWhat: string | null;
  least: boolean;
  anywhere: boolean;
}

export interface Seated {
  id: string;
  /** The line of the rule that gives the seat. */
  seatRule: string;
  substitute: boolean;
  operatingRegion: string | null;
  trainingRegion: string | null;
  site: string | null;
  unit: string | null;
  groups: string[];
}

/** The country as a body sees it on a day: what lies in its training region, or all of it for a national body. */
export interface Country {
  operatingRegions: readonly Thing[];
  trainingRegions: readonly Thing[];
  hospitals: readonly Thing[];
  /** Those that train the body's specialty. */
  departments: readonly Thing[];
}

export interface Thing {
  id: string;
  name: string;
}

/** The seats for one thing – a region, a hospital, a group –, who holds them, and how many are empty. */
export interface Seats<M extends Seated> {
  thing: Thing;
  count: number;
  holders: M[];
  substitutes: M[];
  empty: number;
}

/** What of a member says which seat it is. */
const standsFor: Record<SeatKind, (member: Seated, thing: string) => boolean> = {
  eachOperatingRegion: (member, thing) => member.operatingRegion === thing,
  operatingRegions: (member, thing) => member.operatingRegion === thing,
  eachTrainingRegion: (member, thing) => member.trainingRegion === thing,
  eachSecretariat: (member, thing) => member.trainingRegion === thing,
  eachHospital: (member, thing) => member.site === thing,
  eachDepartment: (member, thing) => member.unit === thing,
  group: (member, thing) => member.groups.includes(thing),
  organisation: () => true,
};

/** The things that a rule gives seats to on a day. A region that is gone that day has none, whatever the rule names. */
export function thingsOf({ kind, ofWhat }: Pick<SeatRule, 'kind' | 'ofWhat'>, country: Country): readonly Thing[] {
  const named = (ofWhat ?? '').split(' ');
  const things: Record<SeatKind, () => readonly Thing[]> = {
    eachOperatingRegion: () => country.operatingRegions,
    operatingRegions: () => country.operatingRegions.filter(({ id }) => named.includes(id)),
    eachTrainingRegion: () => country.trainingRegions,
    eachSecretariat: () => country.trainingRegions,
    eachHospital: () => country.hospitals,
    eachDepartment: () => country.departments,
    group: () => [{ id: ofWhat ?? '', name: ofWhat ?? '' }],
    organisation: () => [{ id: ofWhat ?? '', name: ofWhat ?? '' }],
  };
  return things[kind]();
}

/** The seats that a rule gives on a day, with those who sit in them. An empty seat is one that the rule asks for and nobody holds. */
export function seatsOf<M extends Seated>(rule: SeatRule, country: Country, members: readonly M[]): Seats<M>[] {
  const own = members.filter(({ seatRule }) => rule.anywhere || seatRule === rule.line);
  return thingsOf(rule, country).map((thing) => {
    const here = own.filter((member) => standsFor[rule.kind](member, thing.id));
    const holders = here.filter(({ substitute }) => !substitute);
    return {
      thing,
      count: rule.count,
      holders,
      substitutes: here.filter(({ substitute }) => substitute),
      empty: Math.max(0, rule.count - holders.length),
    };
  });
}

/** Whether every seat that the rule asks for is held. A rule that gives no seats that day is not met by nobody: it has nothing to ask. */
export const isMet = (seats: readonly Pick<Seats<Seated>, 'empty'>[]): boolean => seats.every(({ empty }) => empty === 0);

/** Whether one more may sit for a thing: beyond the number of the rule only where it says «at least». */
export const hasRoom = ({ least }: Pick<SeatRule, 'least'>, { empty }: Pick<Seats<Seated>, 'empty'>): boolean => least || empty > 0;
