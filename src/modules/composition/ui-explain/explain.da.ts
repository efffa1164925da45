/** Tekster til «Hvorfor kan det ikke lade sig gøre?»: reglerne, der strider mod hinanden, udvejene med deres pris, og flaskehalsene. */
import { formats } from '../../../app/web/format.ts';
import { type Change, type Line, lastMonth, type Price } from './told.ts';

const { formatInstant, formatList, formatMonth, formatNumber } = formats('da');
const tenths = (value: number): string => formatNumber(value / 10, value % 10 === 0 ? 0 : 1);
const points = (value: number): string => `${formatNumber(value, Number.isInteger(value) ? 0 : 1)} point`;
const count = (n: number, one: string, more: string): string => `${formatNumber(n)} ${n === 1 ? one : more}`;
const places = (n: number): string => count(n, 'plads', 'pladser');
const months = (n: number): string => count(n, 'måned', 'måneder');
const kind = (element: string | null | undefined): string => (element === 'side' ? 'sideuddannelse' : 'uddannelse i eget speciale');
const period = (from: string | null | undefined, to: string | null | undefined): string =>
  from && to ? `${formatMonth(from)} til ${formatMonth(lastMonth(to))}` : 'hele perioden';
const band = (low: unknown, high: unknown): string =>
  low === high ? `${low} %` : Number(high) === 100 ? `mindst ${low} %` : Number(low) === 0 ? `højst ${high} %` : `${low}–${high} %`;

/** En regel i konflikten; enhedernes navne står som links bagefter. */
const rule = ({ rule: { kind: which, element, params }, units, periods }: Line, name: string, area: string): string => {
  const when = periods.length === 0 ? 'hele perioden' : formatList(periods.map(({ from, to }) => period(from, to)));
  const departments = units.length === 1 ? 'afdelingen' : `hver af de ${units.length} afdelinger`;
  switch (which) {
    case 'placed':
      return `${name}: ${count(Number(params.count), 'forløb skal', 'forløb skal')} have plads.`;
    case 'share':
      return `${name}: ${band(params.low, params.high)} af årsværkene skal ligge i ${area}.`;
    case 'aim':
      return `${name}: aftalens højere mål er ${params.aim} % af årsværkene i ${area}.`;
    case 'startArea':
      return `${name}: forløbene skal starte i ${area}.`;
    case 'endArea':
      return `${name}: forløbene skal slutte i ${area}.`;
    case 'startShortage':
      return `${name}: forløbene skal starte på et lægedækningstruet sted.`;
    case 'endShortage':
      return `${name}: forløbene skal slutte på et lægedækningstruet sted.`;
    case 'capacity':
      return `Der er ikke flere pladser til ${kind(element)} (${name}) på ${departments} i tiden ${when}:`;
    case 'ceiling':
      return `Loftet over alle specialer er nået på ${departments} i tiden ${when}:`;
    case 'occupancy':
      return `Tidligere årgange optager pladserne i tiden ${when} på:`;
    case 'approval':
      return `Godkendelsen til ${kind(element)} (${name}) gælder kun ${when} på:`;
    case 'approved':
      return `Kun godkendte afdelinger må bruges til ${kind(element)} (${name}).`;
    case 'competence':
      return `Mønstret kræver kompetencen «${params.name}» (${name}).`;
    case 'units':
      return `Mønstret navngiver selv de afdelinger, der må bruges (${name}).`;
    case 'sameUnit':
      return `Mønstret sender lægen tilbage til samme afdeling (${name}).`;
    case 'twoSites':
      return `Forløbet skal have mindst ${params.count} steder med mindst ${months(Number(params.months))} i eget speciale (${name}).`;
    case 'shortest':
      return `Et ophold i eget speciale varer mindst ${months(Number(params.months))} (${name}).`;
    case 'lengths':
      return `Elementernes længder ligger fast i mønstret; forløbet varer ${months(Number(params.months))} (${name}).`;
    case 'pure':
      return `Forløbet skal ligge i ét område hele vejen (${name}).`;
    case 'pin':
      return `Et forløb er fastholdt (${name}).`;
    case 'noPattern':
      return `Specialet har intet mønster, der gælder (${name}).`;
    default:
      return which;
  }
};

const was = (change: Change): { low: number; high: number } => (typeof change.was === 'object' ? change.was : { low: 0, high: 100 });

/** En ændring, der er nok; `unit` og `name` er navne. */
const change = (one: Change, { unit, name, area }: { unit: string; name: string; area: string }): string => {
  switch (one.kind) {
    case 'places':
      return `${places(one.places ?? 0)} mere til ${kind(one.element)} (${name}) på ${unit} fra ${period(one.from, one.to)}`;
    case 'ceiling':
      return `loftet hævet med ${places(one.places ?? 0)} på ${unit} fra ${period(one.from, one.to)}`;
    case 'count':
      return `${count(Number(one.was) - (one.count ?? 0), 'forløb færre', 'forløb færre')} i ${name}: ${one.count} i stedet for ${Number(one.was)}`;
    case 'share':
      return `${name}: ${band(one.low, one.high)} i ${area} i stedet for ${band(was(one).low, was(one).high)}`;
    case 'approval':
      return `godkendelsen til ${kind(one.element)} (${name}) på ${unit} forlænget med ${months(one.months ?? 0)}: ${period(one.from, one.to)}`;
    case 'pin':
      return `fastholdelsen af et forløb i ${name} ophævet`;
    default:
      return 'en undtagelse';
  }
};

const exceptions: Record<string, string> = {
  twoSites: 'en undtagelse fra kravet om flere steder',
  shortest: 'en undtagelse fra det korteste ophold',
  pure: 'en undtagelse fra, at forløbet ligger i ét område',
  sameUnit: 'en anden afdeling i stedet for tilbage til samme afdeling',
  units: 'andre afdelinger end dem, mønstret navngiver',
  competence: 'et mønster uden kravet om kompetencen',
  lengths: 'andre længder i mønstret (prøvet med op til 6 måneder mere eller mindre pr. element)',
  approved: 'flere godkendte afdelinger',
};

const signed = (value: number, words: (n: number) => string): string => `${words(Math.abs(value))} ${value > 0 ? 'mere' : 'mindre'}`;

export const da = {
  ask: 'Hvorfor kan det ikke lade sig gøre?',
  of: (wish: string) => `Hvorfor kan det ikke lade sig gøre: ${wish}?`,
  wishes: {
    placed: (name: string) => `alle forløb i ${name}`,
    share: (name: string) => `andelen for ${name}`,
    aim: (name: string) => `det højere mål for ${name}`,
    startArea: (name: string) => `start i området for ${name}`,
    endArea: (name: string) => `slut i området for ${name}`,
    startShortage: (name: string) => `start på et lægedækningstruet sted for ${name}`,
    endShortage: (name: string) => `slut på et lægedækningstruet sted for ${name}`,
    pin: (name: string) => `det fastholdte forløb i ${name}`,
  } satisfies Record<string, (name: string) => string>,
  overall: 'alle specialer under aftalen',
  lead: 'Videre finder de regler, der ikke alle kan holdes på én gang, og prøver udvejene én for én. Det tager fra nogle sekunder til et par minutter; planen ændres ikke. Du kan stoppe undervejs og beholde det fundne.',
  start: 'Find forklaringen',
  again: 'Spørg igen',
  readerOnly: 'Ingen har spurgt endnu. Det gør en planlægger i uddannelsesregionen.',
  running: 'Finder forklaringen',
  queued: 'Venter på at begynde',
  /** Flaskehalsene er det sidste, der ses på. */
  step: (no: number, of: number) => `trin ${no} af ${of}: ${no < of ? 'regler og udveje' : 'flaskehalse'}`,
  stop: 'Stop, og behold det fundne',
  stopping: 'Stopper …',
  stoppedWord: 'Stoppet',
  /** Hvad der ikke blev fundet. */
  stopped: {
    nothing: 'Forklaringen blev stoppet, før der var fundet noget. Planen er, som den var.',
    conflict: 'Forklaringen blev stoppet undervejs. Det, der står her, gælder; resten er ikke fundet.',
    ways: 'Forklaringen blev stoppet undervejs. Det, der står her, gælder; de øvrige udveje, priser og flaskehalse er ikke fundet.',
    bottlenecks: 'Forklaringen blev stoppet, før flaskehalsene var fundet. Resten er hele svaret.',
  },
  stoppedBy: (when: string, who: string | null) => `Spurgt ${formatInstant(when)}${who ? ` af ${who}` : ''}.`,
  askForAll: 'Spørg igen for at få det hele.',
  failedWord: 'Mislykket',
  failedTitle: 'Forklaringen blev ikke til noget',
  failed: 'Der skete en fejl. Planen er, som den var; prøv igen.',
  outdatedWord: 'Forældet',
  outdated: 'Udkastet eller grunddata er ændret, siden forklaringen blev lavet. Den gælder det, der var.',
  by: (when: string, who: string | null) => `Lavet ${formatInstant(when)}${who ? ` for ${who}` : ''}.`,
  met: 'Ønsket er opfyldt, når andelen regnes i hele procent.',
  possible: 'Det kan lade sig gøre: der findes en plan, der opfylder ønsket og alle regler. Søg igen, eller giv ønsket større vægt.',
  undecided: 'Det kan ikke afgøres inden for det, Videre prøver: ingen plan er fundet, og det er ikke bevist, at der ingen findes.',
  seeBottlenecks: 'Flaskehalsene nedenfor kan vise vejen.',
  relaxation: 'Det kan ikke lade sig gøre. Disse regler kan ikke alle holdes på én gang:',
  whole: 'Det kan ikke lade sig gøre med hele forløb, kun med brøkdele af forløb. Disse regler kan ikke alle holdes på én gang:',
  minimal: 'Hver regel er prøvet udeladt: uden den kan resten holdes.',
  notMinimal: 'Ikke alle regler kunne prøves udeladt inden for grænserne; måske er færre nok.',
  places: {
    dimensionering: 'Dimensionering',
    aftaler: 'Aftalen',
    organisation: 'Afdelingen',
    sammensaetninger: 'Forløbet på tidslinjen',
    godkendelser: 'Godkendelserne',
    specialer: 'Mønstrene',
  } satisfies Record<string, string> as Record<string, string>,
  changeAt: 'ændres her:',
  rule,
  ways: 'Mindste ændringer, der er nok – hver for sig',
  waysNote: 'Hver er prøvet med alle regler og de andre specialers forløb, hvor de er. Der vælges én; intet er ændret.',
  waysNotTried: 'Udvejene nåede ikke at blive prøvet.',
  noWays: 'Ingen enkelt ændring af en af reglerne er nok, hvor de andre specialer ligger nu.',
  changeWords: change,
  exceptions,
  together: (parts: readonly string[]) => formatList(parts),
  price: (price: Price) => {
    const parts = [
      price.placed === 0 ? '' : signed(price.placed, (n) => `${formatNumber(n)} placerede forløb`),
      price.changes === 0 ? '' : signed(price.changes, (n) => `${formatNumber(n)} skift af sted`),
      price.kilometres === 0 ? '' : signed(price.kilometres, (n) => `${formatNumber(n)} km`),
    ].filter(Boolean);
    const cost = Math.abs(price.cost) < 0.05 ? 'Ønskerne koster det samme' : `Ønskerne koster ${signed(price.cost, points)}`;
    return parts.length === 0 ? `${cost}.` : `${cost}; ${formatList(parts)}.`;
  },
  noPrice: 'Prisen er ikke regnet ud: de andre specialers forløb skal måske flyttes, eller planen bryder regler.',
  bottlenecks: 'Flaskehalse',
  bottlenecksNote:
    'Hvad én plads mere ville være værd, for hele sammensætningen. De øverste er regnet om med én og to pladser mere; for resten er tallet værdien på grænsen.',
  noBottlenecks: 'Ingen afdeling er så fuld, at en plads mere ville gøre planen bedre.',
  file: 'flaskehalse',
  unit: 'Afdeling',
  what: 'Pladser til',
  whatOf: (name: string | null, element: string | null) => (name === null ? 'alle specialer (loft)' : `${name}, ${kind(element)}`),
  period: 'Periode',
  periodOf: (from: string, to: string) => `${formatMonth(from)} – ${formatMonth(lastMonth(to))}`,
  used: 'Optaget af andre',
  usedOf: (others: number, all: number) => `${tenths(others)} af ${tenths(all)}`,
  tracks: 'Forløb pr. plads',
  points: 'Point pr. plads',
  second: 'To pladser',
  secondOf: (tracks: number, value: number) => `${formatNumber(tracks, Number.isInteger(tracks) ? 0 : 1)} forløb, ${points(value)}`,
  tried: 'Regnet om',
  yes: 'Ja',
  no: 'Nej, værdi på grænsen',
};
