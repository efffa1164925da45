/** Words of the papers and letters about hearings that no page has. They go to Danish councils and departments: in Danish only (decision 12). */
import { formats } from '../../../app/web/format.ts';

const { formatDate, formatInstant, formatNumber } = formats('da');

type Params = Record<string, string | number | null>;
const link = (address: string, { id }: Params): string => `${address}/hoeringer/${id}`;

/** What a letter says, by its kind. */
export const letters = {
  hearingSent: (params: Params, address: string) => ({
    title: `Høring: ${params.name}`,
    body: [
      `«${params.name}» er sendt i høring hos jer.`,
      `Det, I høres om: ${params.subjectName}.`,
      `Fristen er ${formatDate(String(params.deadline))}.`,
      `Læs, skriv jeres bemærkninger, og skriv under her:\n${link(address, params)}`,
      'Har I ingen bemærkninger, så skriv under uden. I får en kvittering.',
    ].join('\n\n'),
  }),
  hearingReminder: (params: Params, address: string) => ({
    title: `Påmindelse om høring: ${params.name}`,
    body: [
      `Vi har endnu ikke fået jeres svar på høringen «${params.name}».`,
      `Fristen er ${formatDate(String(params.deadline))}. Svar, der kommer senere, bliver mærket som kommet efter fristen.`,
      `Svar her:\n${link(address, params)}`,
    ].join('\n\n'),
  }),
};

export const words = {
  page: 'Side',
  of: 'af',
  day: (day: string) => formatDate(day),
  instant: (at: string) => formatInstant(at),
  count: (value: number) => formatNumber(value),
  memoTitle: (name: string) => `Høringsnotat: ${name}`,
  memoHead: (name: string) => `Høringsnotat: ${name}`,
  sealed: 'Høringen er afsluttet, og notatet er forseglet.',
  draft: 'UDKAST. Høringen er ikke afsluttet, og notatet kan ændre sig.',
  constructed: (what: string) => `Konstrueret: ${what}`,
  facts: {
    version: 'Hørt version',
    hash: 'Versionens fingeraftryk (SHA-256)',
    sent: 'Sendt i høring',
    deadline: 'Frist',
    memoHash: 'Notatets fingeraftryk (SHA-256)',
    made: 'Dokumentet er dannet',
  },
  partiesHeading: (count: number, answered: number) => `Høringsparter: ${formatNumber(answered)} af ${formatNumber(count)} har svaret`,
  parties: ['Part', 'Svar'],
  notAnswered: 'har ikke svaret',
  answered: (name: string, at: string, comments: number, late: boolean) =>
    `${formatInstant(at)} ved ${name}: ${comments === 0 ? 'ingen bemærkninger' : `${formatNumber(comments)} ${comments === 1 ? 'kommentar' : 'kommentarer'}`}${late ? ' (efter fristen)' : ''}`,
  versionsHeading: 'Version mod version',
  versions: ['Version', 'Taget ind', 'Fingeraftryk (SHA-256)'],
  commentsHeading: (count: number) => (count === 0 ? 'Kommentarer: ingen' : `Kommentarer og svar: ${formatNumber(count)}`),
  comments: ['Nr.', 'Part', 'Kommentar', 'Svar'],
  whole: 'Til det hele',
  late: 'efter fristen',
  proposal: (text: string) => `Forslag: ${text}`,
  merged: (no: number) => `Behandles sammen med nr. ${no}.`,
  unanswered: 'Ikke besvaret endnu',
  changed: (text: string) => `Ændret: ${text}`,
  inVersion: (no: number) => `Ændringen er i version ${no}.`,
  since: (version: number, state: 'same' | 'changed' | 'gone', label: string | null) =>
    state === 'same'
      ? `Uændret i version ${version}.`
      : state === 'gone'
        ? `Findes ikke i version ${version}.`
        : `I version ${version}: ${label ?? ''}`,
  receiptTitle: (name: string) => `Kvittering for høringssvar: ${name}`,
  receipt: {
    hearing: 'Høring',
    party: 'Part',
    answer: 'Svar nr.',
    signed: 'Underskrevet af',
    capacity: 'Som',
    at: 'Tidspunkt',
    late: 'Fristen',
    inTime: (deadline: string) => `${formatDate(deadline)}; svaret kom i tide`,
    tooLate: (deadline: string) => `${formatDate(deadline)}; svaret kom efter fristen og er bevaret med det mærke`,
    hash: 'Svarets fingeraftryk (SHA-256)',
    text: 'Samlet svar',
    noText: 'Ingen bemærkninger ud over kommentarerne.',
    nothing: 'Ingen bemærkninger.',
    comments: (count: number) => `Kommentarer: ${formatNumber(count)}`,
    columns: ['Nr.', 'Til', 'Kommentar'],
  },
};
