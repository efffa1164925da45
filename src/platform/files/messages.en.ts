import type { messages as danish } from './messages.da.ts';

export const place = { row: 'row', column: 'column' };

/** One sentence for each code that a data file can be refused with. */
export const messages: typeof danish = {
  fileMissing: () => 'The file does not exist.',
  fileUnreadable: (p) => `The file cannot be read as CSV: ${p.detail}`,
  fileEmpty: () => 'The file is empty; its first line must be the names of the columns.',
  columnMissing: () => 'The column is missing.',
  cellCount: (p) => `The row has ${p.found} cells, but there are ${p.expected} columns.`,
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
  notEmpty: () => 'The database is not empty; the demonstration world is loaded into an empty one only.',
};
