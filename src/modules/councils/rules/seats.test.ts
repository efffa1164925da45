import { describe, expect, test } from 'vitest';
import { type Country, hasRoom, isMet, type Seated, type SeatRule, seatsOf } from './seats.ts';

const thing = (id: string) => ({ id, name: id });
const today: Country = {
  operatingRegions: ['hovedstaden', 'sjaelland'].map(thing),
  trainingRegions: ['ost', 'syd', 'nord'].map(thing),
  hospitals: ['herlev', 'holbaek'].map(thing),
  departments: ['herlev-neurologi', 'holbaek-neurologi'].map(thing),
};
const merged: Country = { ...today, operatingRegions: [thing('oestdanmark')] };
const nation: Country = { ...today, operatingRegions: ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'].map(thing) };

const rule = (of: Partial<SeatRule>): SeatRule => ({
  id: 'r',
  line: 'r',
  kind: 'group',
  count: 1,
  ofWhat: null,
  least: false,
  anywhere: false,
  ...of,
});
let number = 0;
const member = (of: Partial<Seated>): Seated => ({
  id: String(number++),
  seatRule: 'r',
  substitute: false,
  operatingRegion: null,
  trainingRegion: null,
  site: null,
  unit: null,
  groups: [],
  ...of,
});
const empty = (asked: SeatRule, country: Country, members: Seated[]) =>
  seatsOf(asked, country, members).flatMap((seats) => Array<string>(seats.empty).fill(seats.thing.id));

const everyRegion = rule({ kind: 'eachOperatingRegion' });
const smallest = rule({ kind: 'operatingRegions', ofWhat: 'sjaelland nordjylland', anywhere: true });
const secretariats = rule({ kind: 'eachSecretariat', anywhere: true });
const trainee = rule({ kind: 'group', ofWhat: 'doctorInTraining', least: true, anywhere: true });
const trainees = rule({ kind: 'group', ofWhat: 'doctorInTraining', count: 2 });
const societies = rule({ kind: 'organisation', ofWhat: 'Lægevidenskabelige Selskaber', count: 3 });

describe('seats by rule: which are empty', () => {
  test.each<[string, SeatRule, Country, Seated[], string[]]>([
    ['every operating region: nobody', everyRegion, today, [], ['hovedstaden', 'sjaelland']],
    ['every operating region: one', everyRegion, today, [member({ operatingRegion: 'hovedstaden' })], ['sjaelland']],
    [
      'every operating region: both',
      everyRegion,
      today,
      ['hovedstaden', 'sjaelland'].map((operatingRegion) => member({ operatingRegion })),
      [],
    ],
    [
      '… after the merger there is one region, and those of the two sit for none',
      everyRegion,
      merged,
      [member({ operatingRegion: 'sjaelland' })],
      ['oestdanmark'],
    ],
    [
      'a substitute holds no seat',
      everyRegion,
      today,
      [member({ operatingRegion: 'hovedstaden', substitute: true })],
      ['hovedstaden', 'sjaelland'],
    ],
    [
      'a seat of another rule is no seat here',
      everyRegion,
      today,
      [member({ operatingRegion: 'hovedstaden', seatRule: 'x' })],
      ['hovedstaden', 'sjaelland'],
    ],
    [
      'Sjælland and Nordjylland: any seat speaks for them',
      smallest,
      nation,
      [member({ operatingRegion: 'sjaelland', seatRule: 'x' })],
      ['nordjylland'],
    ],
    [
      'Sjælland and Nordjylland: Sjælland is gone after the merger',
      smallest,
      { ...nation, operatingRegions: [thing('oestdanmark'), thing('nordjylland')] },
      [],
      ['nordjylland'],
    ],
    [
      'the three secretariats',
      secretariats,
      nation,
      [member({ trainingRegion: 'ost', seatRule: 'x' }), member({ trainingRegion: 'nord', seatRule: 'x' })],
      ['syd'],
    ],
    ['the three chairs', rule({ kind: 'eachTrainingRegion' }), nation, [member({ trainingRegion: 'syd' })], ['ost', 'nord']],
    ['a director of each hospital', rule({ kind: 'eachHospital' }), today, [member({ site: 'herlev' })], ['holbaek']],
    [
      'each department of the specialty',
      rule({ kind: 'eachDepartment' }),
      today,
      [member({ unit: 'holbaek-neurologi' })],
      ['herlev-neurologi'],
    ],
    ['at least one doctor in training: none', trainee, today, [member({ groups: ['consultant'] })], ['doctorInTraining']],
    ['at least one doctor in training: in any seat', trainee, today, [member({ seatRule: 'x', groups: ['doctorInTraining'] })], []],
    ['two doctors in training: one', trainees, today, [member({ groups: ['doctorInTraining', 'psychiatry'] })], ['doctorInTraining']],
    ['an organisation’s three', societies, nation, [member({}), member({})], ['Lægevidenskabelige Selskaber']],
  ])('%s', (_name, asked, country, members, expected) => {
    expect(empty(asked, country, members)).toEqual(expected);
    expect(isMet(seatsOf(asked, country, members))).toBe(expected.length === 0);
  });
});

test.each([
  ['full', rule({}), 0, false],
  ['full, but at least', rule({ least: true }), 0, true],
  ['not full', rule({}), 1, true],
])('room for one more: %s', (_name, asked, free, expected) => {
  expect(hasRoom(asked, { empty: free })).toBe(expected);
});
