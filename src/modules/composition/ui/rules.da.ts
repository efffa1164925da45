/** Reglerne i ord: hvad hver regel beder om, hvor den kommer fra, og hvad den fandt. */

import { formats } from '../../../app/web/format.ts';
import type { RuleId } from '../../../engines/composer/rules/finding.ts';
import type { Sentences } from './sentence.ts';

const { formatMonth, formatNumber } = formats('da');
const month = (value: unknown): string => formatMonth(String(value));
const number = (value: unknown, decimals = 0): string => formatNumber(Number(value), decimals);
const months = (value: unknown): string => (Number(value) === 1 ? '1 måned' : `${value} måneder`);
const kind = (value: unknown): string => (value === 'side' ? 'sideuddannelse' : 'uddannelse i eget speciale');
const personMonths = (hundredths: unknown): string => number(Number(hundredths) / 100, 1);
const share = (months: unknown, of: unknown): string => (Number(of) === 0 ? '0' : number((100 * Number(months)) / Number(of), 1));
const on = (site: unknown): string => (site ? `på ${site}, ` : '');
/** Vejen, og sætningens punktum. */
const way = (route: unknown): string => (route ? `: ${route}${String(route).endsWith('.') ? '' : '.'}` : '.');
const agreement = 'Region Hovedstaden og Region Sjælland: aftalens bilag 2 om lægelig videreuddannelse (ca. 2022)';
const principles = 'Sundhedsdirektørkredsens fem fælles principper af 17. september 2021';

export interface RuleText {
  name: string;
  sentence: string;
  source: string;
  /** Hvad ét point af vægten betaler for; kun ønsker. */
  per?: string;
  /** Hvad mængden tælles i; kun ønsker. */
  unit?: string;
}

export const rulesDa: Record<RuleId, RuleText> = {
  pattern: {
    name: 'Mønster og længde',
    sentence: 'Hvert forløb følger ét af specialets mønstre: elementerne i rækkefølge, hvert med en tilladt længde.',
    source: 'Målbeskrivelsen; BEK 96 af 2. februar 2018 §8 og §11, stk. 4',
  },
  approvedUnit: {
    name: 'Godkendt afdeling',
    sentence: 'Hver måned ligger på en afdeling, der er godkendt til speciale og trin i netop den måned.',
    source: `BEK 96 af 2. februar 2018 §8; ${agreement}`,
  },
  competences: {
    name: 'Alle kompetencer',
    sentence: 'Forløbet har så mange måneder på afdelinger, der kan give hver kompetencegruppe, som mønstret kræver.',
    source: 'BEK 96 af 2. februar 2018 §8',
  },
  twoSites: {
    name: 'To steder',
    sentence: 'Uddannelsen i eget speciale ligger på mindst to steder, hvert i mindst 12 måneder; undtagelser står ved mønstret.',
    source: 'BEK 96 af 2. februar 2018 §8, stk. 3',
  },
  pure: {
    name: 'Rene forløb',
    sentence: 'Rene forløb (almen medicin) ligger helt inden for ét af aftalens områder.',
    source: agreement,
  },
  capacity: {
    name: 'Plads i hver måned',
    sentence: 'Ingen måned har flere i uddannelse, end afdelingen har pladser til, når alle, der allerede er der, er talt med.',
    source: 'BEK 96 af 2. februar 2018 §3 og §8',
  },
  demand: {
    name: 'Antal og startmåneder',
    sentence: 'Ikke flere forløb, end dimensioneringsplanen giver, og kun i årets startmåneder.',
    source: 'Dimensioneringsplanen; BEK 96 af 2. februar 2018 §3',
  },
  flex: {
    name: 'Fleksforløb',
    sentence:
      'Et ubesat forløb kan blive til et forløb i et andet speciale, hvor planlæggeren tillader det: aldrig flere, end der er ubesatte. Et fleksforløb, der ikke begynder og slutter i et lægedækningstruet område, står med sin grund.',
    source: agreement,
  },
  pins: {
    name: 'Fastholdte forløb',
    sentence: 'Forløb, som en planlægger har fastholdt, står uændret.',
    source: 'Regionernes råd godkender sammensætningen; det besluttede flyttes ikke',
  },
  shareSpecialty: {
    name: 'Andel pr. speciale',
    sentence: 'Specialets andel af årsværk i området ligger inden for aftalens grænser.',
    source: agreement,
    per: 'pr. personmåned uden for grænserne, pr. speciale',
    unit: 'personmåneder',
  },
  shareAim: {
    name: 'Aftalens højere mål',
    sentence: 'Hvor næsten hele forløb kan ligge i området, nås aftalens højere mål.',
    source: agreement,
    per: 'pr. personmåned under målet',
    unit: 'personmåneder',
  },
  shareOverall: {
    name: 'Andel samlet',
    sentence: 'Andelen over alle specialer under aftalen ligger inden for aftalens grænser.',
    source: agreement,
    per: 'pr. personmåned uden for grænserne, samlet',
    unit: 'personmåneder',
  },
  startArea: {
    name: 'Starter i området',
    sentence: 'Forløbet starter i aftalens navngivne område.',
    source: `${agreement}; ${principles}`,
    per: 'pr. forløb, der starter et andet sted',
    unit: 'forløb',
  },
  endArea: {
    name: 'Slutter i området',
    sentence: 'Forløbet slutter i aftalens navngivne område.',
    source: `${agreement}; ${principles}`,
    per: 'pr. forløb, der slutter et andet sted',
    unit: 'forløb',
  },
  startShortage: {
    name: 'Starter på lægedækningstruet sted',
    sentence: 'Forløbet starter på et sted, der er mærket lægedækningstruet.',
    source: principles,
    per: 'pr. forløb, der ikke gør',
    unit: 'forløb',
  },
  endShortage: {
    name: 'Slutter på lægedækningstruet sted',
    sentence: 'Forløbet slutter på et sted, der er mærket lægedækningstruet.',
    source: principles,
    per: 'pr. forløb, der ikke gør',
    unit: 'forløb',
  },
  change: {
    name: 'Få skift',
    sentence: 'Forløbet skifter så sjældent som muligt til et andet sted.',
    source: agreement,
    per: 'pr. skift af sted',
    unit: 'skift',
  },
  distance: {
    name: 'Kort afstand',
    sentence: 'Arbejdssteder, der følger efter hinanden, ligger tæt på hinanden.',
    source: agreement,
    per: 'pr. 100 km mellem arbejdssteder',
    unit: '× 100 km',
  },
  university: {
    name: 'Væk fra de store universitetshospitaler',
    sentence: 'Uddannelsen ligger så vidt muligt uden for de større hospitaler i universitetsbyerne.',
    source: principles,
    per: 'pr. 12 måneder på de større hospitaler',
    unit: '× 12 måneder',
  },
  bothAreas: {
    name: 'Begge områder',
    sentence: 'Forløbet har elementer i hvert af aftalens områder.',
    source: agreement,
    per: 'pr. forløb uden elementer i begge områder',
    unit: 'forløb',
  },
  spread: {
    name: 'Jævnt fordelt over året',
    sentence: 'Specialets forløb er jævnt fordelt over årets startmåneder.',
    source: 'Afdelingerne tager nye uddannelsessøgende i faste runder (dpsnet.dk om psykiatri: 1. marts og 1. september)',
    per: 'pr. forløb over en jævn fordeling',
    unit: 'forløb',
  },
};

/** Hvad en regel fandt. `unit`, `area`, `pattern` er navne, når siden kender dem. */
export const findingsDa: Sentences = {
  'pattern.unknown': (p) => `Mønstret ${p.pattern} findes ikke for specialet.`,
  'pattern.elements': (p) => `Mønstret har ${p.expected} elementer; forløbet har ${p.found}.`,
  'pattern.total': (p) => `Mønstret varer ${months(p.expected)}; forløbet varer ${p.found}.`,
  'pattern.start': (p) => `Første element skal begynde ${month(p.expected)}, men begynder ${month(p.found)}.`,
  'pattern.contiguous': (p) => `Elementet skal begynde ${month(p.expected)}, men begynder ${month(p.found)}.`,
  'pattern.shortest': (p) => `Opholdet på ${p.unit} er ${months(p.found)}; det korteste tilladte er ${p.shortest}.`,
  'pattern.kind': (p) => `Elementet skal være ${kind(p.expected)}, men er ${kind(p.found)}.`,
  'pattern.months': (p) => `Elementet er ${months(p.found)}; tilladt er ${p.allowed}.`,
  'pattern.unit': (p) => `${p.unit} er ikke blandt mønstrets afdelinger til elementet.`,
  'pattern.competence': (p) => `${p.unit} kan ikke give ${p.competence} i hele elementets tid.`,
  'pattern.sameUnit': (p) => `Elementet skal ligge på ${p.expected}, men ligger på ${p.unit}.`,
  'pattern.toBeNamed': () => 'Elementet har endnu ingen afdeling; udpeg en.',
  'approvedUnit.unknown': (p) => `Afdelingen ${p.unit} kendes ikke.`,
  'approvedUnit.notApproved': (p) => `${p.unit} er ikke godkendt til ${kind(p.kind)} i hele elementets tid.`,
  'competences.missing': (p) => `Der er ${p.found} af ${months(p.expected)}, der giver ${p.group}.`,
  'twoSites.tooFew': (p) => `${p.found} af ${p.expected} steder har mindst ${months(p.months)} i eget speciale.`,
  'pure.mixed': (p) => `Forløbet ligger i flere områder: ${p.areas}.`,
  'capacity.place': (p) =>
    `${p.unit} mangler ${number(Number(p.tenths) / 10, 1)} plads til ${kind(p.kind)} i ${months(p.months)} fra ${month(p.from)}.`,
  'capacity.ceiling': (p) =>
    `${p.unit} er ${number(Number(p.tenths) / 10, 1)} plads over sit loft i ${months(p.months)} fra ${month(p.from)}.`,
  'demand.start': (p) => `Forløbet begynder ${month(p.start)}, som ikke er en af specialets startmåneder.`,
  'demand.unplacedStart': (p) => `Der mangler forløb i ${month(p.start)}, som ikke er en af specialets startmåneder.`,
  'demand.tooMany': (p) => `Planen har ${p.placed} forløb; dimensioneringsplanen giver ${p.asked}.`,
  'demand.sum': (p) => `${p.placed} placeret og ${p.unplaced} ikke placeret er ikke de ${p.asked}, planen beder om.`,
  'flex.notAllowed': (p) => `Et ubesat forløb i ${p.from} må ikke blive til et forløb i dette speciale.`,
  'flex.tooMany': (p) => `${p.count} fleksforløb kommer fra ${p.from}; tilladt er ${p.most}.`,
  'flex.sum': (p) => `${p.converted} fleksforløb og ${p.told} ubesatte er ikke de ${p.unfilled}, der er uden ansøger.`,
  'flex.deviation': (p) =>
    `Fleksforløbet ${p.at === 'start' ? 'begynder' : 'slutter'} uden for et lægedækningstruet område, uden at der står hvorfor.`,
  'flex.noDeviation': () => 'Fleksforløbet har en grund til at ligge uden for et lægedækningstruet område, men gør det ikke.',
  'pins.missing': () => 'Det fastholdte forløb mangler.',
  'pins.moved': (p) => `Det fastholdte forløb er flyttet (begynder nu ${month(p.start)}).`,
  'shareSpecialty.outside': (p) =>
    `${share(p.months, p.of)} % ligger i ${p.area} (${outsideTarget(p.low, p.high)}): ${personMonths(p.hundredths)} personmåneder uden for.`,
  'shareOverall.outside': (p) =>
    `Samlet ligger ${share(p.months, p.of)} % i ${p.area} (${outsideTarget(p.low, p.high)}): ${personMonths(p.hundredths)} personmåneder uden for.`,
  'shareAim.short': (p) =>
    `${share(p.months, p.of)} % ligger i ${p.area}; det højere mål er ${p.aim} %: ${personMonths(p.hundredths)} personmåneder under.`,
  'startArea.elsewhere': (p) => `Starter ${on(p.first)}uden for aftalens navngivne område.`,
  'endArea.elsewhere': (p) => `Slutter ${on(p.last)}uden for aftalens navngivne område.`,
  'startShortage.elsewhere': (p) => `Starter på ${p.first ?? 'et sted'}, som ikke er lægedækningstruet.`,
  'endShortage.elsewhere': (p) => `Slutter på ${p.last ?? 'et sted'}, som ikke er lægedækningstruet.`,
  'change.changes': (p) => `Skifter sted ${Number(p.count) === 1 ? 'én gang' : `${p.count} gange`}${way(p.route)}`,
  'distance.kilometres': (p) => `${number(p.kilometres)} km mellem arbejdssteder, der følger efter hinanden${way(p.route)}`,
  'university.months': (p) => `${months(p.months)} på de større hospitaler i universitetsbyerne${way(p.route)}`,
  'bothAreas.missing': (p) => `Har ikke elementer i begge områder${way(p.route)}`,
  'spread.uneven': (p) => `${p.count} forløb begynder ${month(p.start)}: ${p.above} flere end ved jævn fordeling.`,
};

const outsideTarget = (low: unknown, high: unknown): string => (low === high ? `mål ${low} %` : `mål ${low}–${high} %`);

const atDa = (at: unknown): string => (at === 'start' ? 'begyndelse' : 'slutning');

/** Hvorfor et forløb ikke fik plads, eller et fleksforløb ikke ligger, hvor det bør. */
export const reasonsDa: Sentences = {
  pinned: (p) =>
    `Forløbet «${p.pin}» kan ikke gøres færdigt, så alt, hvad der er fastholdt i det, bliver stående. Løs en fastholdelse, eller giv mere plads.`,
  noPattern: () => 'Specialet har intet mønster at sammensætte efter.',
  noUnit: (p) =>
    `Ingen afdeling er godkendt med ledig plads til element ${p.element} (${p.name ?? kind(p.kind)}) i mønstret «${p.pattern}», når forløbet begynder ${month(p.start)}.`,
  noRoute: (p) =>
    `Hvert element i mønstret «${p.pattern}» har afdelinger, men ingen rækkefølge af dem overholder alle regler for ét forløb, der begynder ${month(p.start)}.`,
  fullUnits: (p) =>
    `Element ${p.element} (${p.name ?? kind(p.kind)}) i mønstret «${p.pattern}»: ${Number(p.count) === 1 ? 'den ene mulige afdeling er fuld' : `alle ${p.count} mulige afdelinger er fulde`} fra ${month(p.from)}, når planens egne forløb regnes med.`,
  combination: (p) =>
    `Hvert element i mønstret «${p.pattern}» har en afdeling med ledig plads, men tilsammen giver de ikke et helt forløb.`,
  unfilled: () => 'Forløbet har ingen ansøger og er ikke blevet til et fleksforløb.',
  flexNone: () => 'Ingen omlægning til et andet speciale er tilladt.',
  flexMost: (p) => `Der er allerede de ${p.most} fleksforløb i ${p.to}, der er tilladt.`,
  flexPinned: (p) => `Forløbets ${atDa(p.at)} er fastholdt.`,
  noShortageUnit: (p) => `Ingen afdeling i et lægedækningstruet område har plads til forløbets ${atDa(p.at)}.`,
  fullShortage: (p) => `Afdelingerne i lægedækningstruede områder er optaget ved forløbets ${atDa(p.at)}.`,
  otherWishes: (p) => `Andre ønsker går forud for, hvor forløbets ${atDa(p.at)} ligger.`,
  byHand: (p) => `Forløbets ${atDa(p.at)} er lagt i hånden.`,
  replanned: (p) => `Forløbets ${atDa(p.at)} er flyttet ved en omplanlægning.`,
  takenOut: () => 'Forløbet er taget ud i hånden.',
  notComposed: () => 'Forløbet er ikke i planen, og ingen søgning har prøvet at placere det endnu.',
};
