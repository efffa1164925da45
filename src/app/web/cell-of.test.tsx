import { expect, it } from 'vitest';
import { Definition } from '../../design/definition.tsx';
import { Mark } from '../../design/mark.tsx';
import { cellOf, numberOf, textOf } from './cell-of.ts';
import { Danish } from './language.tsx';

it.each([
  ['nothing', null, ''],
  ['a text', 'Holbæk', 'Holbæk'],
  ['a state', <Mark key="a">Holdt</Mark>, 'Holdt'],
  [
    'a term without its definition',
    <Definition key="a" term="39,8 %">
      Planlagt andel = …
    </Definition>,
    '39,8 %',
  ],
  [
    'a list',
    <ul key="a">
      <li>a</li>
      <li>
        <Danish>b</Danish>
      </li>
    </ul>,
    'a; b',
  ],
  [
    'blocks within one',
    <div key="a">
      <div>a</div>
      <div>b</div>
    </div>,
    'a; b',
  ],
])('what a page says: %s', (_, node, said) => {
  expect(cellOf(node, false, 'da')).toBe(said);
});

it.each([
  ['1.234,5', 'da', 1234.5],
  ['1,234.5', 'en', 1234.5],
  ['39,8\u00A0%', 'da', { percent: 0.398 }],
  ['−2', 'da', -2],
  ['+1,5', 'da', 1.5],
  ['–', 'da', null],
  ['5 af 7', 'da', '5 af 7'],
  ['2,5 personmåneder', 'da', '2,5 personmåneder'],
] as const)('a figure «%s» in %s is %j', (text, language, read) => {
  expect(numberOf(text, language)).toEqual(read);
});

it('a part that says nothing by itself is empty', () => {
  expect(textOf(<br />)).toBe('');
});
