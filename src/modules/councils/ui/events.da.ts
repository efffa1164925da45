/** Tekster til det, der er sket med et råd eller et møde. */
export const da = {
  heading: 'Hvad er sket her',
  empty: 'Intet endnu.',
  at: 'Hvornår',
  what: 'Hvad',
  about: 'Om',
  who: 'Hvem',
  kinds: {
    seatGiven: 'Plads givet',
    seatEnded: 'Periode afsluttet',
    memberIntroduced: 'Medlem introduceret',
    seatRuleChanged: 'Pladsregel ændret',
    seatRuleEnded: 'Pladsregel afskaffet',
    seatRuleWithdrawn: 'Planlagt ændring af pladsregel opgivet',
    mandateTakenOver: 'Mandat overtaget',
    decisionTaken: 'Beslutning skrevet',
    decisionReopened: 'Beslutning taget op igen',
    meetingCalled: 'Møde indkaldt',
    itemAdded: 'Punkt sat på',
    itemRemoved: 'Punkt taget af',
    agendaSent: 'Dagsorden sendt',
    debateAsked: 'Drøftelse ønsket',
    meetingCancelled: 'Møde aflyst',
    minutesClosed: 'Referat lukket',
  } as Record<string, string>,
};

export type EventMessages = typeof da;
