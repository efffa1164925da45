/** Tekster til «Hvorfor her?»: hvad der taler for og imod, og de næstbedste afdelinger. */
import { formats } from '../../../app/web/format.ts';
import type { Sentences } from '../ui/sentence.ts';

const { formatMonth, formatNumber, formatList } = formats('da');
const places = (tenths: unknown): string => formatNumber(Number(tenths) / 10, Number(tenths) % 10 === 0 ? 0 : 1);
const points = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);
const kind = (value: unknown): string => (value === 'side' ? 'sideuddannelse' : 'uddannelse i eget speciale');
const times = (count: unknown, one: string, more: string): string => (Number(count) === 1 ? one : more);

export const da = {
  open: 'Hvorfor her?',
  for: 'Taler for',
  against: 'Taler imod',
  noneFor: 'Ingen regel taler særligt for afdelingen.',
  noneAgainst: 'Ingen regel taler imod.',
  toBeNamed: 'Elementet mangler en afdeling. Her er de tre bedste.',
  cost: (value: number) => `${points(value)} point`,
  alternatives: 'De næstbedste afdelinger',
  considered: (count: number) =>
    count === 0
      ? 'Ingen anden afdeling er godkendt til elementet i den tid.'
      : `Vurderet: ${formatNumber(count)} andre godkendte afdelinger.`,
  change: (value: number) =>
    value === 0 ? 'Samme pris' : value > 0 ? `${points(value)} point dyrere` : `${points(-value)} point billigere`,
  part: (rule: string, value: number) => `${rule} ${value > 0 ? '+' : '−'}${points(Math.abs(value))}`,
  parts: (parts: readonly string[]) => formatList(parts),
  impossible: 'Kan ikke lade sig gøre',
  noPlace: (from: string) => `ingen ledig plads fra ${formatMonth(from)}`,
  noPlaceCeiling: (from: string) => `afdelingens loft er nået fra ${formatMonth(from)}`,
  together: (count: number) => `Flytter ${formatNumber(count)} elementer, der skal ligge på samme afdeling.`,
  use: 'Brug denne',
};

export const whyDa: Sentences = {
  'approvedUnit.approved': (p) => `Godkendt til ${kind(p.kind)} i hele elementets tid.`,
  'approvedUnit.notApproved': (p) => `Ikke godkendt til ${kind(p.kind)} i hele elementets tid.`,
  'capacity.room': (p) => `Der er plads i alle måneder: højst ${places(p.used)} af ${places(p.places)} (${formatMonth(String(p.month))}).`,
  'capacity.full': (p) =>
    `For mange: ${places(p.used)} på ${places(p.places)} ${Number(p.places) === 10 ? 'plads' : 'pladser'} i ${formatMonth(String(p.month))}.`,
  'pattern.gives': (p) => `Giver det, elementet skal give: ${p.group}.`,
  'pattern.givesNot': (p) => `Giver ikke det, elementet skal give: ${p.group}.`,
  'change.same': (p) => `Samme sted som ${times(p.count, 'elementet ved siden af', 'elementerne før og efter')}: intet skift.`,
  'change.changes': (p) => `${times(p.count, 'Ét skift', `${p.count} skift`)} af sted ved elementet.`,
  'distance.kilometres': (p) => `${formatNumber(Number(p.kilometres))} km til arbejdsstederne før og efter.`,
  'distance.near': () => 'Ligger i samme by som arbejdsstederne før og efter.',
  'startArea.home': (p) => `Forløbet starter i ${p.area}.`,
  'startArea.elsewhere': (p) => `Forløbet starter uden for ${p.area}.`,
  'startShortage.short': () => 'Forløbet starter på et lægedækningstruet sted.',
  'startShortage.elsewhere': () => 'Forløbet starter på et sted, der ikke er lægedækningstruet.',
  'endArea.home': (p) => `Forløbet slutter i ${p.area}.`,
  'endArea.elsewhere': (p) => `Forløbet slutter uden for ${p.area}.`,
  'endShortage.short': () => 'Forløbet slutter på et lægedækningstruet sted.',
  'endShortage.elsewhere': () => 'Forløbet slutter på et sted, der ikke er lægedækningstruet.',
  'university.months': (p) =>
    `${Number(p.months) === 1 ? '1 måned' : `${p.months} måneder`} på et af de større hospitaler i universitetsbyerne.`,
  'twoSites.needed': () => 'Uden det ville forløbet ikke have nok steder i eget speciale.',
  'bothAreas.needed': () => 'Uden det ville forløbet ikke have elementer i begge områder.',
  'bothAreas.missing': () => 'Forløbet har ikke elementer i begge områder.',
  'competences.needed': () => 'Uden det ville forløbet mangle en kompetence.',
  'shareSpecialty.helps': (p) => `Månederne i ${p.area} bringer specialets andel nærmere målet (${points(Number(p.points))} point).`,
  'shareSpecialty.hurts': (p) => `Månederne i ${p.area} bringer specialets andel længere fra målet.`,
  'shareAim.helps': (p) => `Månederne i ${p.area} bringer specialet nærmere aftalens højere mål (${points(Number(p.points))} point).`,
  'shareAim.hurts': (p) => `Månederne i ${p.area} bringer specialet længere fra aftalens højere mål.`,
  'shareOverall.helps': (p) => `Månederne i ${p.area} bringer den samlede andel nærmere målet (${points(Number(p.points))} point).`,
  'shareOverall.hurts': (p) => `Månederne i ${p.area} bringer den samlede andel længere fra målet.`,
};
