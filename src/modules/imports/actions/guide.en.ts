/** What stands on the templates' second sheet. */
export const guideEn = {
  sheets: { data: 'Data', guide: 'Guide' },
  versions: 'The template’s name and version stand in the first column’s header. Leave the header, so that older templates are recognised.',
  text: 'The columns may stand in any order. Numbers have a decimal comma, dates are like 1-3-2028, yes/no is ja or nej. Nothing is deleted because it is not in the file.',
  needed: 'The column must be in the file.',
  which: { empty: 'empty', all: 'all', lacking: 'lacking' },
};
