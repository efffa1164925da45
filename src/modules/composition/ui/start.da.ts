/** Tekster til det, der venter, årshjulet og en afdelings side for den uddannelsesansvarlige. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber } = formats('da');
const count = (value: number, one: string, many: string): string => (value === 1 ? `1 ${one}` : `${formatNumber(value)} ${many}`);

export const startDa = {
  waiting: (region: string, things: number, first: string | null, mine: number) =>
    things === 0
      ? `${region}: intet venter`
      : `${region}: ${count(things, 'ting', 'ting')} venter${mine === 0 ? '' : mine < things ? `, ${formatNumber(mine)} af dem på dig` : ' på dig'}${first ? `; den første med dato er ${first}` : ''}`,
  now: 'Det venter',
  order: 'Det, der haster mest, står først. Hvert punkt fører hen til dér, hvor det ordnes.',
  due: (day: string) => `Frist ${day}`,
  late: 'Fristen er udløbet',
  atOnce: 'Nu',
  /** Det, ingen her kan rette. */
  someTime: 'Uden dato',
  imports: (things: number) =>
    things === 0 ? 'Ingen regneark indlæst den seneste uge' : `${count(things, 'regneark', 'regneark')} indlæst den seneste uge`,
  importDid: (added: string, changed: string) => `${added} nye, ${changed} ændrede`,
  allImports: 'Tidligere indlæsninger',
  wheel: 'Årshjulet',
  wheelNote: 'De næste datoer. Dem, ingen kilde fastsætter, er konstrueret og mærket.',
  about: (day: string) => `omkring ${day}`,
  dates: {
    kbuSignUpWinter: 'Tilmelding til klinisk basisuddannelse med start august–oktober',
    kbuSignUpSummer: 'Tilmelding til klinisk basisuddannelse med start februar–april',
    startsMarch: 'Hoveduddannelsesforløb i psykiatri og i børne- og ungdomspsykiatri begynder',
    startsMay: 'Hoveduddannelsesforløb i ortopædisk kirurgi og i onkologi (Øst) begynder',
    startsSeptember: 'Hoveduddannelsesforløb i psykiatri og i børne- og ungdomspsykiatri begynder',
    startsNovember: 'Hoveduddannelsesforløb i ortopædisk kirurgi og i onkologi (Øst) begynder',
    compositionReady: 'Sammensætningen for næste startår bør være klar til regionernes godkendelse',
    postingSpring: 'Forårets opslag af hoveduddannelsesforløb',
    postingAutumn: 'Efterårets opslag af hoveduddannelsesforløb',
  } as Record<string, string>,
  cohort: (year: number, share: string, area: string, places: number) =>
    `Årgang ${year}: ${share} af årsværkene i ${area} (${count(places, 'plads', 'pladser')})`,
  cohortPlain: (year: number, places: number) => `Årgang ${year}: ${count(places, 'plads', 'pladser')}`,
  cohortSubline:
    'Pladserne bag årgangens andel. Kun specialer, som aftalen tæller med i den samlede andel, er regnet med i overskriften; orlov tæller ikke.',
  start: 'Startsiden',
  constructed: 'Pladserne i de tidligere årgange er fiktive: hvor de ligger, hvornår, og hvem der er på orlov.',
  counts: 'Tæller i andelen',
  yes: 'ja',
  no: 'nej',
  place: 'Plads',
  specialty: 'Speciale',
  allSpecialties: 'Alle',
  starts: 'Begynder',
  monthsIn: (area: string) => `Måneder i ${area}`,
  elsewhere: 'Måneder andre steder',
  sites: 'Steder',
  state: 'Besat',
  filters: 'Filtrér pladser',
  shown: (places: number) => count(places, 'plads', 'pladser'),
  noPlaces: 'Ingen pladser passer til filtret',
  uao: (unit: string, things: number) => `${unit}: ${count(things, 'ting', 'ting')} at se på`,
  uaoLapsing: (specialty: string, day: string) => `Godkendelsen til ${specialty} udløber ${day}.`,
  uaoFull: (specialty: string, month: string, used: string, places: string) =>
    `${specialty}: ${used} i uddannelse i ${month}, godkendt til ${places}.`,
  uaoNothing: 'Ingen godkendelser udløber inden for et år, og ingen måned har flere, end I er godkendt til.',
  arrivals: (things: number) => `${count(things, 'forløb', 'forløb')} kommer til jer det næste år`,
  arrivalsNote: 'Ophold, der begynder hos jer, fra de årgange, der er i gang. De er fiktive i demonstrationen.',
  noArrivals: 'Ingen forløb kommer til jer det næste år.',
  comes: 'Kommer',
  forMonths: (months: number) => count(months, 'måned', 'måneder'),
  step: 'Trin',
  steps: { main: 'hoveduddannelse', side: 'sideuddannelse' } as Record<string, string>,
};

export type StartMessages = typeof startDa;
