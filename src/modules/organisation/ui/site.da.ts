/** Tekster om at rette steder. */
export const da = {
  newSite: 'Nyt sted',
  edit: 'Ret stedet',
  newTitle: 'Nyt sted',
  newSubline: 'Stedet får et id efter sit navn. Enheder, godkendelser og mærker tilføjes bagefter.',
  title: (site: string) => `Ret stedet: ${site}`,
  subline: 'Det, der har gældt, bliver stående; en ændring gælder fra en dag.',
  acts: {
    form: 'Nyt navn, anden by eller andet aftaleområde',
    region: 'Anden driftsregion',
    mark: 'Sæt et mærke',
    endMark: 'Afslut et mærke',
    close: 'Luk stedet',
    withdraw: 'Træk en planlagt ændring tilbage',
  },
  actNotes: {
    form: 'Fra samme dag som en række begyndte er det en rettelse af rækken.',
    region: 'Ophører regionen senere, følger dens efterfølger af sig selv.',
    mark: 'Mærkerne styrer, hvad aftalen og implementeringsprincipperne regner på.',
    endMark: 'Det, der gjaldt indtil dagen, bliver stående.',
    close: 'Stedets enheder skal være flyttet eller lukket inden.',
    withdraw: 'Det, der gjaldt før, fortsætter.',
  },
  formsCaption: 'Navne, byer og aftaleområder gennem tiden',
  regionsCaption: 'Driftsregioner gennem tiden',
  noMarks: 'Stedet har ingen mærker.',
  asSite: 'som stedet selv',
  planned: 'Hvad skal trækkes tilbage?',
  plannedWhat: (what: string, day: string) => `${what} fra ${day}`,
  whichMark: 'Hvilket mærke?',
  markOf: (mark: string, day: string) => `${mark} (fra ${day})`,
  wrongTown: 'Vælg en by.',
  wrongRegion: 'Vælg en driftsregion.',
  wrongMark: 'Vælg et mærke.',
  town: 'By',
  townHint: 'Stedet vises på kortet dér.',
  drafts: (count: number) =>
    count === 1
      ? 'Ét udkast har forløb på stedet efter den dag; dets andele regnes på ny.'
      : `${count} udkast har forløb på stedet efter den dag; deres andele regnes på ny.`,
  draftsText: 'Du kan gemme alligevel; ingen forløb flyttes. Gemte versioner ændres ikke.',
  draft: (name: string, year: number, tracks: number) =>
    tracks === 1 ? `${name} (startår ${year}): 1 forløb` : `${name} (startår ${year}): ${tracks} forløb`,
  noDrafts: 'Ingen af de udkast, du kan se, har forløb på stedet efter den dag.',
  lines: { form: 'Stedet', region: 'Driftsregion', shortage: 'Lægedækningstruet', university: 'Stort hospital i universitetsby' } as Record<
    string,
    string
  >,
};

export type SiteMessages = typeof da;
