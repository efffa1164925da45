/** Tekster om personoplysninger. */
export const da = {
  seen: {
    title: 'Mine oplysninger',
    heading: (count: number) =>
      count === 0
        ? 'Ingen andre har set eller ændret noget om dig'
        : count === 1
          ? 'Andre har set eller ændret noget om dig én gang'
          : `Andre har set eller ændret noget om dig ${count} gange`,
    subline: 'Hver gang en anden åbner eller får vist oplysninger om dig, skrives det i loggen: hvem, hvornår og i hvilken rolle.',
    caption: 'Hvem der har set eller ændret oplysninger om dig, det seneste først',
    at: 'Hvornår',
    who: 'Hvem',
    nobody: 'Den, der driver serveren',
    capacity: 'I rollen som',
    noCapacity: 'Ingen rolle',
    what: 'Hvad',
    kinds: {
      personOpened: 'Åbnede oplysninger om dig',
      personsListed: 'Fik dig vist i en liste',
      identifierShown: 'Fik et skjult nummer vist',
      roleGiven: 'Gav dig en rolle',
      seatGiven: 'Gav dig en plads i et råd',
      taskGiven: 'Gav dig en opgave',
      roleEnded: 'Afsluttede din rolle',
      roleTakenAway: 'Tog en rolle fra dig',
      deputyNamed: 'Gjorde dig til stedfortræder',
      personAdded: 'Oprettede dig',
      invited: 'Inviterede dig',
      loginLinked: 'Knyttede et login til dig',
      loginEnded: 'Fjernede et login fra dig',
      sessionsEnded: 'Loggede dig ud alle steder',
      personLeft: 'Skrev, at du er holdt op',
    } as Record<string, string>,
    otherKind: 'Ændrede noget om dig',
    empty: 'Her står en linje, når nogen har set eller ændret noget om dig.',
    take: 'Hent alt om mig',
    making: 'Samler …',
    register: 'Se, hvad der er gemt om personer, hvorfor og hvor længe',
    most: 'Kun de 500 seneste vises. Hent alt om dig for at se resten.',
  },
  register: {
    title: 'Personoplysninger',
    heading: (kinds: number, due: number) =>
      due === 0
        ? `${kinds} slags oplysninger om personer; intet venter på at blive slettet`
        : `${kinds} slags oplysninger om personer; ${due === 1 ? 'én række slettes' : `${due} rækker slettes`} i nat`,
    subline: 'Hvad der er gemt om personer, hvorfor, efter hvilken lov og hvor længe. Der er ingen CPR-numre og ingen patienter.',
    caption: 'Slags oplysninger med formål, retsgrundlag og sletning',
    name: 'Oplysning',
    about: 'Hvad det er',
    purpose: 'Formål',
    basis: 'Retsgrundlag',
    retention: 'Hvor længe',
    ours: 'Vores beslutning',
    due: 'Slettes i nat',
    never: 'Slettes ikke af sig selv',
    mine: 'Se, hvem der har set noget om dig',
  },
};
