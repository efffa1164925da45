/** Words by which people say in writing what kind of stay, track or year they mean. Both languages are understood in every file. */
export const writtenWords = {
  side: ['sideuddannelse', 'side-uddannelse', 'sideophold'],
  notNamed: ['ikke oplyst', 'ikke navngivet', 'navngives senere'],
  or: ['eller', 'og/eller', 'samt'],
  general: ['generelt', 'general', 'mønster'],
  even: ['lige år', 'lige startår'],
  odd: ['ulige år', 'ulige startår'],
  intro: [
    'introduktion',
    'introduktionsuddannelse',
    'introduktionsstilling',
    'introduktionsforløb',
    'introstilling',
    'introforløb',
    'intro',
  ],
  main: ['hoveduddannelse', 'hoveduddannelsesforløb', 'hoveduddannelsesstilling', 'hoved'],
  all: ['dk', 'danmark', 'hele landet', 'alle'],
  months: ['måneder', 'måned', 'mdr', 'mdr.', 'md', 'md.'],
  years: ['år', 'aar'],
};
