/** Tekster til sammenligningen af to planer: versioner, eller et udkast, som det er. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatMonth } = formats('da');
const tracks = (count: number): string => `${formatNumber(count)} forløb`;
const months = (count: number): string => (count === 1 ? '1 måned' : `${formatNumber(count)} måneder`);
/** Småt, når det er småt. */
const points = (cost: number): string => `${formatNumber(cost, cost < 10 ? 1 : 0)} point`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const da = {
  title: 'Sammenlign planer',
  path: 'Sammensætninger',
  choose: 'Ingen planer er valgt',
  chooseText: 'Åbn en sammensætning, gå til fanen Versioner, og vælg to versioner, eller en version og udkastet.',
  version: (no: number) => `version ${no}`,
  versionOf: (no: number, composition: string) => `version ${no} af «${composition}»`,
  draft: 'udkastet',
  draftOf: (composition: string) => `udkastet til «${composition}»`,
  column: (label: string) => capital(label),
  /** Overskriften, der er svaret: b mod a. */
  heading: (a: string, b: string, difference: { placed: number; cost: number | null; moved: number }) => {
    const { placed, cost, moved } = difference;
    const priced = cost === null ? '' : cost < 0 ? `koster ${points(-cost)} mindre` : `koster ${points(cost)} mere`;
    const placing = placed > 0 ? `placerer ${tracks(placed)} flere` : `placerer ${tracks(-placed)} færre`;
    if (cost === null)
      return placed === 0
        ? `${capital(b)} placerer lige så mange forløb som ${a}, ${moved === 0 ? 'på de samme steder' : `${tracks(moved)} ligger anderledes`}`
        : `${capital(b)} ${placing} end ${a}`;
    if (placed !== 0 && cost !== 0) return `${capital(b)} ${placing} og ${priced} end ${a}`;
    if (placed !== 0) return `${capital(b)} ${placing} end ${a} og koster det samme`;
    if (cost !== 0) return `${capital(b)} ${priced} end ${a} og placerer lige så mange forløb`;
    if (moved !== 0) return `${capital(b)} placerer og koster det samme som ${a}, men ${tracks(moved)} ligger anderledes`;
    return `${capital(b)} er den samme plan som ${a}`;
  },
  saved: (label: string, name: string, when: string, who: string | null) =>
    `${capital(label)}: ${name}, ${when}${who === null ? '' : `, ${who}`}.`,
  asItIs: (label: string, who: string | null) => `${capital(label)}, som det er nu${who === null ? '' : `, senest ændret af ${who}`}.`,
  broken: 'Regler brudt',
  breaks: (label: string, count: number) =>
    `${capital(label)} bryder ${count === 1 ? '1 regel' : `${formatNumber(count)} regler`} og kan ikke tages i brug`,
  note: 'Bemærk',
  otherWeights: 'De to er sammensat med forskellige vægte',
  otherWeightsText: 'Priserne er derfor ikke samme mål. Sammenlign andele, steder og forløb.',
  otherPlaced: 'Prisen dækker kun forløb, der er placeret',
  otherPlacedText: 'Den, der placerer flere, kan være den bedste, også når den koster mere.',
  timeline: (label: string) => `Se ${label} som tidslinje`,
  swap: 'Byt om',
  all: 'Vis også det, der er ens',
  onlyDifferences: 'Vis kun forskelle',
  equalRows: (count: number) => (count === 1 ? '1 række er ens og ikke vist.' : `${formatNumber(count)} rækker er ens og ikke vist.`),
  noDifference: 'Ingen forskelle.',
  difference: 'Forskel',
  points: (value: string) => `${value} pp.`,
  shares: {
    heading: (count: number) =>
      count === 0 ? 'Fordeling: samme andele' : `Fordeling: ${formatNumber(count)} ${count === 1 ? 'andel' : 'andele'} er forskellige`,
    note: (area: string) => `Planlagt andel af årsværk i ${area}, speciale for speciale. pp. = procentpoint.`,
    name: 'Speciale',
  },
  startEnd: {
    heading: (count: number) =>
      count === 0 ? 'Starter og slutter: samme tal' : `Starter og slutter: ${formatNumber(count)} tal er forskellige`,
    note: 'Hvor forløbene begynder og slutter, hvor ofte de skifter sted, og hvor langt der er.',
    name: 'Tal',
    demanded: 'Forløb i dimensioneringsplanen',
    placed: 'Placeret',
    unplaced: 'Ikke placeret',
    asked: 'Forløb, aftalen beder om start og slut for',
    startInHome: (area: string) => `Starter i ${area}`,
    endInHome: (area: string) => `Slutter i ${area}`,
    home: 'aftalens hjemmeområde',
  },
  wishes: {
    heading: (cost: number | null) =>
      cost === null
        ? 'Ønsker: priser efter hver sine vægte'
        : cost === 0
          ? 'Ønsker: samme pris'
          : cost < 0
            ? `Ønsker: ${points(-cost)} mindre`
            : `Ønsker: ${points(cost)} mere`,
    note: 'Hvert ønske, der ikke er opfyldt, koster sin vægt. Lavere er bedre.',
    name: 'Ønske',
    cost: 'I alt',
    bound: 'Nedre grænse',
    gap: 'Afstand til bedst mulige',
    gapChanges: 'Afstand i arbejdsstedsskift',
    unknown: '–',
  },
  units: {
    heading: (gains: number, losses: number) =>
      gains + losses === 0
        ? 'Afdelinger: samme måneder'
        : `Afdelinger: ${formatNumber(gains)} får flere måneder, ${formatNumber(losses)} færre`,
    note: 'Måneder, som afdelingen bruger på forløbene, eget speciale og sideuddannelse lagt sammen.',
    name: 'Afdeling',
  },
  tracks: {
    file: 'flyttede-forloeb',
    name: 'Forløb, der er flyttet',
    heading: (changed: number, identical: number) =>
      changed === 0
        ? `Forløb: ${tracks(identical)} ens, ingen flyttet`
        : `Forløb: ${tracks(changed)} flyttet, ${formatNumber(identical)} ens`,
    note: 'Forløbene er parret, så færrest mulige måneder er ændret. En måned er ændret, når afdelingen eller slagsen er en anden.',
    specialty: 'Speciale',
    anySpecialty: 'Alle specialer',
    filter: 'Filtrér forløb',
    count: (count: number) => tracks(count),
    begins: (start: string) => `begynder ${formatMonth(start)}`,
    changed: months,
    becomes: (a: string, b: string) => `${a} → ${b}`,
    when: (from: string, count: number) => `Fra ${formatMonth(from)}, ${months(count)}`,
    side: (unit: string) => `${unit} (sideuddannelse)`,
    nowhere: 'intet',
    toBeNamed: 'skal navngives',
    only: (label: string, count: number) => `Kun i ${label}: ${tracks(count)}`,
    none: 'Ingen forløb er flyttet.',
  },
};

export type CompareMessages = typeof da;
