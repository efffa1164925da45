import type { messages as danish } from './messages.da.ts';

export const place = { row: 'row', column: 'column' };

/** One sentence for each code that a data file can be refused with. */
export const messages: typeof danish = {
  fileMissing: () => 'The file does not exist.',
  fileUnreadable: (p) => `The file cannot be read as CSV: ${p.detail}`,
  fileEmpty: () => 'The file is empty; its first line must be the names of the columns.',
  columnMissing: () => 'The column is missing.',
  cellCount: (p) => `The row has ${p.found} cells, but there are ${p.expected} columns.`,
  looksLikeCpr: () => 'The cell looks like a CPR number. Videre never keeps CPR numbers; remove it.',
  valueMissing: () => 'The cell is empty, but must be filled in.',
  notSlug: (p) => `“${p.value}” is not a key; use lower-case letters a–z, digits and hyphens.`,
  notNumber: (p) => `“${p.value}” is not a number; use a full stop as decimal sign.`,
  notInteger: (p) => `“${p.value}” is not a whole number.`,
  outOfRange: (p) => `${p.value} lies outside ${p.low} to ${p.high}.`,
  notDate: (p) => `“${p.value}” is not a date; write YYYY-MM-DD.`,
  notAllowed: (p) => `“${p.value}” is not allowed; allowed are: ${p.allowed}.`,
  duplicate: (p) => `The key “${p.key}” already stands in row ${p.first}.`,
  unknownName: (p) => `The name “${p.value}” is not in the table of names (aliases.csv); known keys are: ${p.allowed}.`,
  unknownReference: (p) => `“${p.value}” is not in ${p.table}.`,
  endBeforeStart: (p) => `The end ${p.to} does not lie after the beginning ${p.from}.`,
  notTotal: (p) => `The lengths of the elements cannot add up to ${p.months} months.`,
  actRefused: (p) => `The act “${p.act}” of the demonstration world was refused: ${p.refusal}.`,
  notEmpty: () => 'The database is not empty; the demonstration world is loaded into an empty one only.',
  notDay: (p) => `“${p.value}” is not a date; write e.g. ${p.allowed}.`,
  notMonthText: (p) => `“${p.value}” is not a month; write e.g. ${p.allowed}.`,
  notAmount: (p) => `“${p.value}” is not a number from ${p.low} to ${p.high}; use a decimal comma.`,
  notWhole: (p) => `“${p.value}” is not a whole number from ${p.low} to ${p.high}.`,
  notMonths: (p) => `“${p.value}” cannot be read as months from ${p.low} to ${p.high}; write e.g. ${p.allowed}.`,
  notLength: (p) => `“${p.value}” cannot be a number of months; write a whole number from 1 to 120, or leave the cell empty.`,
  nameUnknown: (p) => `“${p.value}” does not exist; do you mean: ${p.allowed}?`,
  nameUnknownNone: (p) => `“${p.value}” does not exist; write the name or the id as it stands in Videre.`,
  nameAmbiguous: (p) => `“${p.value}” can be several; write the id of the right one: ${p.allowed}.`,
  columnTwice: () => 'The header stands twice; delete one of the columns.',
  regionUnclear: (p) =>
    `Track ${p.number} can belong to several training regions, and none of its departments decides; write Øst, Syd or Nord.`,
  stepUnclear: (p) =>
    `The step must be told: “${p.value}” does not say clearly whether the track is introduction or main training; write (introduction) or (main training) after the specialty in every row of the track, or fill in the column Step.`,
  outsideRegion: (p) =>
    `The row belongs to ${p.region}, which you cannot change; tick “Take in only my region’s rows”, or ask the administrator to take it in.`,
  outsideCountry: () =>
    'The row holds for the whole country, which only an administrator can change; tick “Take in only my region’s rows”, or ask the administrator to take it in.',
  differsFromRow: (p) => `Differs from row ${p.first} about the same thing (“${p.value}”); write the same in both.`,
  idUnknown: (p) => `The id “${p.value}” does not exist; leave the cell empty for something new, or download the row again.`,
  numberTaken: (p) => `The number “${p.value}” is already used by ${p.id}.`,
  fromMissing: () => 'The row changes something; write the day from which the change holds.',
  fromTooEarly: (p) => `The present edition began on ${p.day}; choose that day or a later one.`,
  fromEnded: (p) => `The present edition ends on ${p.day}; choose an earlier day.`,
  notTenths: (p) => `“${p.value}” has more than one decimal; places are counted in tenths.`,
  idIsAnother: (p) =>
    `The id “${p.value}” is another than the row says (${p.subject}). Mend the cell, or leave the id empty for something new.`,
  notHalves: (p) => `“${p.value}” is neither whole nor half; tracks are counted in halves.`,
  mostBelowLeast: () => 'The most is less than the least; mend one of the numbers.',
  patternMoved: () => 'A pattern cannot change its specialty or region; leave the id empty to make it a new one.',
  regionStays: (p) => `“${p.value}” belongs to training region ${p.region} and cannot be moved to another.`,
  kindStays: (p) => `“${p.value}” cannot become another kind; leave the id empty for something new.`,
};
