/** Tekster om specialerne. */
export const da = {
  title: 'Specialer',
  heading: (all: number, sourced: number) => `${all} specialer; ${sourced} med kilde til hoveduddannelsens længde`,
  headingFiltered: (shown: number, all: number) => `${shown} af ${all} specialer`,
  subline:
    'De øvrige længder er konstrueret og skal kontrolleres mod bilaget til bekendtgørelse 96 af 2. februar 2018. Åbn et speciale for at se dets mønstre.',
  caption: 'Specialer efter dansk navn',
  filters: 'Filtrér specialer',
  count: (count: number) => `${count} specialer`,
  group: 'Gruppe',
  groups: { 'intern medicinske': 'Intern medicin', kirurgiske: 'Kirurgi', other: 'Øvrige' } as Record<string, string>,
  length: 'Længde',
  lengths: { sourced: 'Med kilde', constructed: 'Konstrueret', unknown: 'Ukendt' } as Record<string, string>,
  number: 'Nr.',
  name: 'Speciale',
  otherName: 'Engelsk navn',
  introMonths: 'Introduktion, mdr.',
  mainMonths: 'Hoveduddannelse, mdr.',
  introOr: (first: string, second: string) => `${first} eller ${second}`,
  competenceGroups: 'Kompetencegrupper',
  unknown: 'ukendt',
  file: 'specialer',
};

export type CurriculaMessages = typeof da;
