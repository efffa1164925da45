/** Every refusal's code with its HTTP status; both languages must have a sentence for each (a test holds it). */
type Params = Record<string, string | number | null>;

export const refusalStatus = {
  notSignedIn: 401,
  notAllowed: 403,
  notFound: 404,
  badInput: 422,
  foreignOrigin: 403,
  demonstrationConfined: 403,
  noSignIn: 403,
  unknownIdentity: 422,
  fault: 500,
  diskFull: 507,
  databaseAway: 503,
  unknownTrainingRegion: 422,
  unknownSpecialties: 422,
  unknownAgreement: 422,
  noCounts: 422,
  runGoing: 409,
  runEnded: 409,
  staleRevision: 409,
  emptyDraft: 409,
  elementsToBeNamed: 409,
  unknownVersion: 404,
  notComparable: 422,
  trackGone: 409,
  elementGone: 409,
  unknownUnit: 422,
  unknownPattern: 422,
  patternElements: 422,
  idTaken: 409,
  monthsOutOfBounds: 422,
  startOutsideYear: 422,
  noBorder: 422,
  kindsDiffer: 422,
  nothingChanges: 409,
  trackPinned: 409,
  elementPinned: 409,
  nothingToUndo: 409,
  nothingToRedo: 409,
} as const;

export type RefusalCode = keyof typeof refusalStatus;
export type RefusalSentences = Record<RefusalCode, (params: Params) => string>;

export const isRefusalCode = (code: string): code is RefusalCode => code in refusalStatus;
