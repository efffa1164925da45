import { expect, test } from 'vitest';
import { hostOf, shortName, sourceParts } from './source-parts.ts';

const wiki = 'https://flexikon.doccheck.com/de/Speciall%C3%A6ge_(D%C3%A4nemark)';

test.each<[string, string, (string | null)[]]>([
  ['no address', 'Bilag 2 (ca. 2022)', [null]],
  ['an address alone', 'https://www.sst.dk/da/x', ['https://www.sst.dk/da/x']],
  ['an address and its year', 'https://ynnn.dk/uddannelse/ (udateret)', ['https://ynnn.dk/uddannelse/', null]],
  ['two with a semicolon', 'https://a.dk/x; https://b.dk/y (2019)', ['https://a.dk/x', null, 'https://b.dk/y', null]],
  ['an address in brackets', 'listen (https://a.dk/x) gælder', [null, 'https://a.dk/x', null]],
  ['an address with brackets of its own', `list: ${wiki} (2025)`, [null, wiki, null]],
  ['a full stop after it', 'se https://a.dk/x.', [null, 'https://a.dk/x', null]],
  ['nothing', '', []],
])('%s', (_name, source, hrefs) => {
  const parts = sourceParts(source);
  expect(parts.map((part) => part.href)).toEqual(hrefs);
});

test('no letter of the source is lost', () => {
  const source =
    'Konstrueret: 1.140 (https://www.sst.dk/da/nyheder/2021/x, 2021); som Syd (https://videreuddannelsen-syd.dk/wm315223 (2013))';
  const whole = sourceParts(source)
    .map((part) => part.href ?? part.text)
    .join('');
  expect(whole).toBe(source);
});

test('the host names the source', () => {
  expect(hostOf('https://www.sst.dk/da/x')).toBe('sst.dk');
});

test.each([
  ['Region Sjælland og Region Hovedstaden: Bilag 2 Lægelig videreuddannelse (ca. 2022)', 'Bilag 2 Lægelig …'],
  ['ikke fundet: Sundhedsdirektørkredsens beslutning af 17. september 2021', 'Sundhedsdirektørkredsens …'],
  ['Notat fra 2014', 'Notat fra 2014'],
])('%s is shown as %s', (source, name) => {
  expect(shortName(source)).toBe(name);
});
