/** Tekster til login. */
export const da = {
  title: 'Log ind med en demonstrationsidentitet',
  subline: 'Alle personer her er opdigtede. Vælg, hvem du vil være; du kan skifte når som helst.',
  choose: 'Vælg en identitet',
  signIn: 'Log ind',
  signInAs: (name: string) => `Log ind som ${name}`,
  signedInAs: (name: string) => `Du er logget ind som ${name}. Vælg en anden for at skifte.`,
  noneTitle: 'Der er ingen login her',
  word: 'Bemærk',
  empty: 'Der er endnu ingen demonstrationsidentiteter i databasen. Vent, til demonstrationsverdenen er indlæst, og hent siden igen.',
  /** Hvad identiteten kan, i ord. */
  identities: {
    'planner-ost': 'Planlægger i Videreuddannelsesregion Øst: sammensætter forløb for alle specialer',
    'planner-ost-2': 'Endnu en planlægger i Videreuddannelsesregion Øst: til at prøve to på samme udkast',
    uao: 'Uddannelsesansvarlig overlæge: ser sin egen afdelings godkendelser og pladser',
    'approver-hovedstaden': 'Godkender for Hovedstaden: læser sammensætninger og ser, hvordan aftalen holder',
    'approver-sjaelland': 'Godkender for Sjælland: læser sammensætninger og ser, hvordan aftalen holder',
    doctor: 'Læge i uddannelse: ser specialer, afdelinger og regler',
    administrator: 'Administrator: ser alle videreuddannelsesregioner',
    nobody: 'Uden rettigheder: viser, hvad en person uden rolle møder',
  } as Record<string, string>,
};

export type PeopleMessages = typeof da;
