/** Tekster til belægningen: afdelinger måned for måned. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatMonth, formatList } = formats('da');
/** Tiendedele af en plads som pladser; en decimal kun, når den er der. */
const places = (tenths: number): string => formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1);
const units = (count: number): string => (count === 1 ? '1 afdeling' : `${formatNumber(count)} afdelinger`);
/** 2028–2031, where no year is missing between. */
const span = (years: readonly number[]): string => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return years.length > 2 && last - first === years.length - 1 ? `${first}–${last}` : formatList(years.map(String));
};

export const da = {
  places,
  signed: (tenths: number): string => (tenths > 0 ? `+${places(tenths)}` : tenths < 0 ? `−${places(-tenths)}` : '0'),
  caption: 'Belægning: afdelinger og deres pladser gennem tiden',
  none: (of: number) => `Ingen af de ${units(of)} er over deres pladser`,
  over: (count: number, years: readonly number[]) => `${units(count)} er over ${count === 1 ? 'sine' : 'deres'} pladser i ${span(years)}`,
  most: (unit: string, tenths: number, month: string) => `Værst er ${unit}: ${places(tenths)} for mange i ${formatMonth(month)}.`,
  full: (count: number) => `${units(count)} er fyldt helt op i mindst én måned.`,
  how: 'Tallet er personer minus pladser: +1 er én for mange, 0 er fuldt, −2 er to pladser uden nogen.',
  howPeriod: 'Kvartaler og år viser den måned, der er mest fyldt.',
  nothing: 'Ingen afdelinger passer til filtrene',
  filter: 'Filtrér afdelinger',
  search: 'Søg i afdelinger og steder',
  specialty: 'Speciale',
  anySpecialty: 'Alle specialer',
  step: 'Trin',
  anyStep: 'Alle trin',
  steps: { own: 'Eget speciale', side: 'Sideuddannelse', ceiling: 'Loft over alle' } as Record<string, string>,
  sub: (step: string, specialty: string | null) =>
    step === 'ceiling' ? 'loft, alle specialer' : `${step === 'side' ? 'side' : 'eget'}${specialty === null ? '' : `: ${specialty}`}`,
  area: 'Område',
  anyArea: 'Alle områder',
  elsewhere: 'Uden for aftalens områder',
  only: 'Vis',
  onlyAll: 'Alle',
  onlyOver: 'Kun over pladserne',
  onlyFull: 'Kun fulde og over',
  onlyRoom: 'Kun med ledig plads',
  order: 'Rækkefølge',
  orderWorst: 'Mest fyldte først',
  orderUnused: 'Flest ubrugte først',
  orderName: 'Navn',
  period: 'Kolonner',
  periods: { maaned: 'Måneder', kvartal: 'Kvartaler', aar: 'År' },
  quarter: (no: number) => `K${no}`,
  quarterName: (no: number, year: number) => `${no}. kvartal ${year}`,
  count: (count: number) => (count === 1 ? '1 række' : `${formatNumber(count)} rækker`),
  row: 'Afdeling',
  chart: 'Varmekort',
  table: 'Tabel',
  legend: 'Farver',
  levels: {
    above: 'over pladserne',
    even: 'fuldt',
    high: 'mindst halvt fyldt',
    low: 'under halvt fyldt',
    empty: 'ingen på pladserne',
  },
  keys: 'Brug piletasterne til at gå mellem cellerne, Enter til at se, hvem der er der, t til at skifte mellem varmekort og tabel.',
  more: (next: number, left: number) => `Vis ${formatNumber(next)} til (${formatNumber(left)} tilbage)`,
  open: 'Se hvem',
  /** «3 af 2 pladser, 1 for mange» */
  words: (used: number, approved: number | null, month: string | null) => {
    const room = (approved ?? 0) - used;
    const state = room < 0 ? `${places(-room)} for mange` : room === 0 ? 'fuldt' : `${places(room)} ledig`;
    const of =
      approved === null
        ? `${places(used)} uden godkendte pladser`
        : `${places(used)} af ${places(approved)} ${approved === 10 ? 'plads' : 'pladser'}`;
    return `${of}, ${state}${month === null ? '' : ` (${formatMonth(month)})`}`;
  },
  peak: (words: string, months: number) => (months <= 1 ? words : `${words}; sådan i ${formatNumber(months)} måneder`),
  unused: {
    heading: (months: string) => `${months} pladsmåneder står ubrugte`,
    note: 'En pladsmåned er én godkendt plads i én måned. Ubrugt er den, når ingen er der: hverken et forløb i planen eller et fra et tidligere startår. Lofter over alle tæller ikke med. De sidste år er altid tomme: de næste startårs forløb er ikke planlagt endnu.',
    caption: 'Ubrugte pladsmåneder pr. speciale og år',
    captionUnit: 'Ubrugte pladsmåneder pr. afdeling og år',
    all: 'I alt',
    what: 'afdeling, speciale, trin og år',
    file: 'belaegning',
    site: 'Sted',
    year: 'År',
    placeMonths: 'Godkendte pladsmåneder',
    used: 'Brugte pladsmåneder',
    column: 'Ubrugte pladsmåneder',
    above: 'Pladsmåneder over',
  },
  panel: {
    label: (unit: string) => `Hvem er på ${unit}`,
    close: 'Luk',
    gone: 'Den række findes ikke i denne sammensætning.',
    limit: 'Pladser',
    limitLine: (tenths: number) => `${places(tenths)} ${tenths === 10 ? 'plads' : 'pladser'}`,
    until: (from: string | null, to: string | null) =>
      `${from === null ? '' : `fra ${formatMonth(from)} `}${to === null ? 'indtil videre' : `til og med ${formatMonth(to)}`}`,
    noLimit: 'Ingen godkendelse gælder i den tid.',
    unit: 'Afdelingens side',
    approvals: 'Afdelingens godkendelser',
    own: (count: number) => `Forløb i denne sammensætning: ${formatNumber(count)}`,
    ownNone: 'Ingen forløb i denne sammensætning er her da.',
    earlier: (count: number) => `Fra tidligere startår: ${formatNumber(count)}`,
    earlierNone: 'Ingen fra tidligere startår er her da.',
    place: (specialty: string, number: number, year: number) => `${specialty} ${number}, startår ${year}`,
    leave: 'orlov, bruger ingen plads',
    part: (tenths: number) => `deltid, bruger ${places(tenths)} plads`,
    span: (from: string, last: string) => (from === last ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(last)}`),
    fullest: (words: string) => `Mest fyldt: ${words}.`,
  },
};
