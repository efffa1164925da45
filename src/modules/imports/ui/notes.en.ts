/** What is worth knowing about rows without being an error. */
type Params = Record<string, string | number>;

export const notesEn: Record<string, (p: Params) => string> = {
  placeRead: (p) => `“${p.written}” was read as ${p.unit}.`,
  placeToBeNamed: (p) => `“${p.written}” names no particular place: the department is to be named; the text is kept.`,
  placeUnknown: (p) => `“${p.written}” is not known in the organisation: the department is to be named; the text is kept.`,
  placeAmbiguous: (p) =>
    `“${p.written}” can be several${p.candidates ? ` (${p.candidates})` : ''}: the department is to be named; the text is kept.`,
  placeNoUnit: (p) =>
    `“${p.written}” is a known place, but no department there is approved for the specialty: the department is to be named; the text is kept.`,
  monthsToBeNamed: () => 'The number of months is missing and is to be named; in a draft it is a share of what remains until then.',
  monthsUnclear: (p) => `“${p.value}” is not one whole number of months: the length is to be named; the text is kept.`,
  regionRead: (p) => `Track ${p.number} was put in ${p.region}, where its first known department lies.`,
  patternNotReady: () => 'The rows are a pattern. It is kept as it was told, and no search uses it until somebody has completed it.',
  otherLength: (p) => `The elements are ${p.months} months together; the specialty’s main training is ${p.total}.`,
  introTrack: () => 'Introduction track: kept with its own step, and no part of the composition of main training.',
  notThisYear: (p) => `The track does not start in ${p.year}; it is kept as a template and not put in the draft.`,
  notInPlan: (p) => `The plan has no tracks of the specialty in ${p.year}; it is kept as a template and not put in the draft.`,
  noPattern: () => 'The specialty has no pattern in force; the track is kept as a template and not put in the draft.',
  draftMended: (p) =>
    `Track ${p.number}: ${Number(p.count) === 1 ? '1 element' : `${p.count} elements`} of the draft “${p.draft}” get a department or a length. It can be undone in the draft.`,
  draftStays: (p) =>
    `Track ${p.number}: element ${p.elements} of the draft “${p.draft}” has been changed or pinned and stays; the template says otherwise.`,
  startTaken: (p) => `The start month is not told; in the draft it is the plan’s first, ${p.month}.`,
};
