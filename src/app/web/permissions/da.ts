/** Tekster til siden om, hvem der må hvad. */
export const da = {
  title: 'Hvem må hvad',
  heading: (role: string, allowed: number, all: number) => `${role}: ${allowed} af ${all} handlinger er åbne`,
  subline:
    'Hver handling har én regel. Tabellen viser svaret for den valgte rolle, efter hvordan det, rollen gælder for, forholder sig til det, der spørges om.',
  caption: 'Handlinger, reglen bag dem og svaret',
  role: 'Rolle',
  signedOut: 'Ikke logget ind',
  route: 'Handling',
  rule: 'Regel',
  scopes: { own: 'Sit eget', descendant: 'Noget under sit eget', foreign: 'En andens', none: 'Rollen er slut' },
  answers: { allowed: 'Ja', notAllowed: 'Nej', notYours: 'Nej, ikke sit eget', notSignedIn: 'Log ind først' },
};

export type PermissionMessages = typeof da;
