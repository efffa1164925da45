/** Tekster til kortet. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatPercent, formatYears, formatList } = formats('da');
const years = (months: number): string => `${formatYears(months)} årsværk`;

export const da = {
  years,
  caption: 'Danmarkskort: planens årsværk på hvert sted',
  shares: (parts: readonly { area: string; months: number; share: number | null }[]) =>
    parts.map(({ area, months, share }) => `${area} ${share === null ? '' : `${formatPercent(share)}, `}${years(months)}`).join(' · '),
  allOf: 'Her tæller alle specialer med; aftalens samlede tal øverst er kun specialerne under den samlede andel.',
  trackCount: (text: string, _count: number) => `${text} forløb`,
  how: 'Cirklens areal er årsværk på stedet i denne sammensætning. Stederne ligger ved deres by; flere steder i samme by er rykket fra hinanden, og en streg viser hvor fra.',
  filter: 'Filtrér kortet',
  specialty: 'Speciale',
  anySpecialty: 'Alle specialer',
  track: 'Vis et forløbs vej',
  anyTrack: 'Intet forløb valgt',
  crop: 'Udsnit',
  cropAll: 'Hele planen',
  cropDenmark: 'Hele Danmark',
  cropArea: (area: string) => `Kun ${area}`,
  count: (count: number) => (count === 1 ? '1 sted' : `${formatNumber(count)} steder`),
  areas: 'Område',
  elsewhere: 'Uden for aftalens områder',
  marks: 'Mærker',
  shortage: 'Lægedækningstruet sted',
  shortageWord: 'lægedækningstruet',
  university: 'Et af de større hospitaler i universitetsbyerne',
  universityWord: 'større universitetshospital',
  words: (site: string, months: number, tracks: number, area: string, marks: readonly string[]) =>
    `${site}: ${years(months)}, ${formatNumber(tracks)} forløb, ${formatList([area, ...marks])}`,
  bornholm: 'Bornholm',
  chart: 'Kort',
  table: 'Tabel',
  site: 'Sted',
  yearsColumn: 'Årsværk',
  tracks: 'Forløb',
  shareColumn: 'Andel af området',
  none: 'Ingen steder passer til filtrene',
  list: 'Stederne i ord',
  way: (track: string) => `${track}: vejen i ord`,
  wayStep: (site: string, unit: string, span: string, months: number) => `${site}: ${unit}, ${span}, ${formatNumber(months)} mdr.`,
  wayMissing: 'Endnu ikke udpeget',
  wayLink: 'Se forløbet på tidslinjen',
  atSite: (site: string) => `På ${site}`,
  timeline: 'Forløb her på tidslinjen',
  load: 'Belægning her',
  close: 'Luk stedet',
};
