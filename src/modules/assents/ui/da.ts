/** Tekster om versioner under behandling. */
import { formats } from '../../../app/web/format.ts';
import type { Act, StepKind } from '../rules/chain-state.ts';

const { formatDate, formatInstant, formatList, formatNumber } = formats('da');

export const da = {
  title: 'Behandling',
  word: 'Bemærk',
  path: 'Indstillinger og godkendelser',
  none: 'Ingen version er sendt til behandling endnu',
  noneText: 'En version går gennem indstilling, høring og godkendelse, før den kan træde i kraft. Planlæggeren sender den.',
  bodies: { committee: (specialty: string) => `uddannelsesrådet for ${specialty}`, hearing: 'høringen' },
  heading: {
    underway: (version: number, waits: string[]) =>
      `Version ${version} venter på ${formatList(waits.length > 3 ? [...waits.slice(0, 2), `${formatNumber(waits.length - 2)} andre`] : waits)}`,
    sentBack: (version: number) => `Version ${version} er sendt tilbage og venter på en ny version`,
    complete: (version: number) => `Version ${version} er godkendt af alle og kan sættes i kraft`,
    inEffect: (version: number) => `Version ${version} er i kraft`,
    replaced: (version: number) => `Version ${version} er afløst af en nyere`,
  },
  states: {
    underway: 'Under behandling',
    sentBack: 'Sendt tilbage',
    complete: 'Godkendt af alle',
    inEffect: 'I kraft',
    replaced: 'Afløst',
  },
  inEffect: (version: number, at: string, by: string | null) =>
    `Version ${version} er i kraft siden ${formatInstant(at)}${by ? `, sat i kraft af ${by}` : ''}.`,
  steps: {
    heading: 'Trinnene',
    note: 'Trin med samme nummer går ved siden af hinanden. Det næste åbner, når alle før det har sagt ja.',
    kinds: {
      recommendation: 'Lægefaglig indstilling',
      hearing: 'Høring',
      assent: 'Godkendelse',
      decision: 'Rådets beslutning',
    } satisfies Record<StepKind, string>,
    states: {
      later: 'Ikke åbent endnu',
      open: 'Venter',
      underway: 'I gang',
      approved: 'Godkendt',
      reserved: 'Godkendt med forbehold',
      sentBack: 'Sendt tilbage',
    },
    heard: 'Afsluttet',
    sendToHearing: (version: number) => `Send version ${version} i høring`,
    step: 'Trin',
    who: 'Hvem',
    state: 'Status',
    due: 'Frist',
    caption: 'Trin, hvem der er spurgt, og hvor langt de er',
    dueOn: (on: string) => formatDate(on),
    overdue: 'over fristen',
    changed: 'Ændret siden den forrige version',
    constructed: 'Fristerne er konstrueret: ingen kilde nævner dem.',
  },
  successor: (area: string, next: string, on: string) =>
    `${area} bliver en del af ${next} den ${formatDate(on)}. Kæden holder sig til de områder, aftalen navngiver, indtil en beslutning siger noget andet.`,
  seal: {
    heading: 'Det, der er forseglet',
    fingerprint: 'Fingeraftryk (SHA-256)',
    partFingerprint: 'Delens fingeraftryk (SHA-256)',
    words: 'Planlæggerens følgebrev',
    open: 'Se versionen',
    compare: (version: number) => `Sammenlign med version ${version}`,
    heardSame: 'Høringen er holdt om denne version.',
    heardBefore: (version: number) => `Høringen er holdt om version ${version}. Se, hvad der er ændret siden.`,
    principles: 'Svar på principperne',
    noPrinciples: 'Versionen har ingen svar på principper.',
  },
  decide: {
    heading: (who: string) => `Din beslutning for ${who}`,
    part: (count: number) => `Se delen: ${formatNumber(count)} forløb og ansættelser`,
    partOpen: 'Se, hvad delen siger',
    about: 'Du beslutter om præcis det, der er forseglet her. Ændres noget, er det en ny version, og du bliver spurgt igen.',
    words: 'Forbehold eller begrundelse',
    wordsHint: 'Skal skrives ved forbehold, tilbagesendelse og tilbagetrækning.',
    approve: 'Godkend',
    recommend: 'Indstil',
    reserve: 'Godkend med forbehold',
    recommendReserved: 'Indstil med forbehold',
    sendBack: 'Send tilbage',
    withdraw: 'Træk beslutningen tilbage',
    stands: (act: string) => `Din beslutning står: ${act}. Du kan rette den med en ny; den gamle bliver stående i historien.`,
    done: 'Beslutningen er gemt.',
  },
  story: {
    heading: 'Historien',
    note: 'Alt, der er sket, i den rækkefølge, det skete. Intet rettes; det rettes af det næste.',
    version: (version: number, name: string) => `Version ${version}: ${name}`,
    sealed: (by: string | null, version: number) => `${by ?? 'Nogen'} sendte version ${version} til behandling.`,
    acts: {
      recommendation: {
        approved: (who: string, body: string) => `${who} indstillede ${body}.`,
        reserved: (who: string, body: string) => `${who} indstillede ${body} med forbehold.`,
        sentBack: (who: string, body: string) => `${who} sendte ${body} tilbage.`,
        withdrawn: (who: string, body: string) => `${who} trak indstillingen om ${body} tilbage.`,
      },
      assent: {
        approved: (who: string, body: string) => `${who} godkendte versionen for ${body}.`,
        reserved: (who: string, body: string) => `${who} godkendte versionen for ${body} med forbehold.`,
        sentBack: (who: string, body: string) => `${who} sendte versionen tilbage for ${body}.`,
        withdrawn: (who: string, body: string) => `${who} trak beslutningen for ${body} tilbage.`,
      },
    } satisfies Record<'recommendation' | 'assent', Record<Act, (who: string, body: string) => string>>,
    heard: {
      approved: (name: string, version: number) => `Høringen «${name}» om version ${version} blev afsluttet.`,
      underway: (name: string, version: number) => `Version ${version} blev sendt i høring: «${name}».`,
    },
    elsewhere: {
      approved: (name: string) => `${name} besluttede at godkende.`,
      sentBack: (name: string) => `${name} sendte versionen tilbage.`,
      underway: (name: string) => `${name} behandler sagen.`,
    },
    as: (capacity: string, deputy: string | null) => (deputy ? `${capacity}, vikar for ${deputy}` : capacity),
    on: (hash: string) => `fingeraftryk ${hash.slice(0, 12)}`,
    carried: (bodies: string[]) => `Indstillingen af ${formatList(bodies)} gælder videre, for de dele er uændrede.`,
    inEffect: (by: string | null, version: number) => `${by ?? 'Nogen'} satte version ${version} i kraft. Pladserne findes nu.`,
    next: 'Næste skridt',
  },
  waiting: {
    title: (count: number) =>
      count === 0 ? 'Intet venter på din beslutning' : count === 1 ? 'Én sag venter på dig' : `${formatNumber(count)} sager venter på dig`,
    subline: 'Indstillinger og godkendelser, hvor det er din tur.',
    empty: 'Når en version når til dig, står den her.',
    what: {
      recommendation: (name: string, body: string | null) => `Indstil ${body ?? ''} i ${name}`,
      hearing: (name: string) => `Send ${name} i høring`,
      assent: (name: string, body: string | null) => `Godkend ${name} for ${body ?? ''}`,
      decision: (name: string) => `Rådets beslutning om ${name}`,
      sentBack: (name: string) => `Lav en ny version: ${name} er sendt tilbage`,
      complete: (name: string) => `Sæt i kraft: ${name} er godkendt af alle`,
    },
    due: (on: string) => `Frist ${formatDate(on)}`,
  },
};
export type TreatmentMessages = typeof da;
