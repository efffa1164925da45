/** Words that stand in Danish cells, and what they mean. */
export const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
export const yes = ['ja', 'j', 'x', 'sand', 'true', 'yes', '1'];
export const no = ['nej', 'n', 'falsk', 'false', 'no', '0'];
export const dateExample = '1-3-2028, 01.03.2028 eller 2028-03-01';
export const monthExample = 'marts 2028, 2028-03 eller 01-03-2028';
export const yesNo = 'ja, nej';
export const monthsExample = '12, 12-24 (fra og til) eller 12 18 24 (dem, der må være)';
