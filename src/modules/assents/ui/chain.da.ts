/** Tekster om kæden: trinnene fra indstilling til beslutning, og hvem de navngiver. */
import { formats } from '../../../app/web/format.ts';

const { formatDate, formatList } = formats('da');

export const da = {
  title: 'Kæden',
  heading: (region: string, steps: string[]) =>
    steps.length === 0 ? `${region}: ingen kæde er fastsat` : `${region}: ${formatList(steps.map((step) => step.toLowerCase()))}`,
  subline:
    'Trinnene en sammensætning går igennem, før den kan træde i kraft. En ændring gælder fra en dag; sager i gang beholder deres trin.',
  region: 'Videreuddannelsesregion',
  filters: 'Vælg region',
  caption: 'Trinnene gennem tiden',
  steps: 'Trinnene',
  none: 'Ingen kilde giver en kæde for regionen. Uden et godkendelsestrin kan intet sendes til behandling.',
  position: 'Orden',
  positionHint: 'Trin med samme tal går ved siden af hinanden.',
  step: 'Trin',
  days: 'Frist i dage',
  daysHint: 'Fra den dag, trinnet åbner. Tom: ingen frist.',
  noDays: 'Ingen frist',
  period: 'Gælder',
  source: 'Kilde eller grundlag',
  act: 'Handling',
  end: 'Tag ud',
  endOf: (what: string) => `Tag ud af kæden: ${what}`,
  addStep: 'Tilføj et trin',
  add: (what: string) => `Tilføj: ${what}`,
  headings: { hold: 'Ret trinnet fra en dag', end: 'Tag trinnet ud fra en dag', withdraw: 'Opgiv det planlagte' },
  from: 'Gælder fra',
  missing: 'Udfyld feltet.',
  after: (steps: string[]) => `Fra den dag er kæden: ${steps.join(' → ')}.`,
  runningHeading: 'Sager i gang beholder deres trin',
  runningNone: 'Ingen sag er i gang.',
  running: (count: number) =>
    count === 1
      ? 'Én sag er i gang og beholder de trin, den blev sendt med:'
      : `${count} sager er i gang og beholder de trin, de blev sendt med:`,
  sealedOn: (day: string) => `sendt til behandling ${formatDate(day)}`,
  namesHeading: 'Hvem kæden navngiver',
  namesNote:
    'Godkendelsen følger de områder, aftalen navngiver. Et råd taler for et område, når en beslutning siger det: det kræver et mandat, og et mandat følger ikke med af sig selv.',
  namesCaption: 'Hvem der taler for hvert område, og hvem der beslutter',
  who: 'Hvem',
  speaks: 'Taler for det',
  agreement: 'Området selv, som aftalen siger',
  council: 'Beslutter til sidst',
  noCouncil: 'Intet råd fundet',
  named: (body: string, period: string) => `${body} (${period})`,
  name: 'Skriv en beslutning',
  nameOf: (what: string) => `Skriv en beslutning om, hvem der taler: ${what}`,
  nameHeading: (what: string) => `Hvem navngiver beslutningen for ${what}`,
  unname: 'Navngivningen hører op',
  body: 'Råd',
  bodyHint: 'Kun råd, hvis mandat giver ret til det den dag, kan vælges.',
  noneAble: 'Intet råd i regionen har et mandat til det den dag. Overtager et råd mandatet fra et andet, skrives det på rådets side.',
  bodies: 'Se rådene den dag',
  choose: 'Vælg …',
  merged: (area: string, successor: string, on: string) =>
    `${area} bliver en del af ${successor} den ${formatDate(on)}. Ingen beslutning siger endnu, hvem der taler for området derefter; kæden holder sig til aftalens område.`,
  word: 'Bemærk',
  eventsHeading: 'Hvad er sket med kæden',
  eventsNone: 'Intet endnu.',
  events: { chainStepChanged: 'Trin ændret', chainBodyNamed: 'Råd navngivet' } as Record<string, string>,
  when: 'Hvornår',
  what: 'Hvad',
  holdsFrom: 'Gælder fra',
  see: 'Se kæden',
};

export type ChainMessages = typeof da;
