import { expect, test } from 'vitest';
import { inline, markdown, plain } from './markdown.ts';

test('the forms of a line', () => {
  expect(inline('Vælg **Søg igen**, se *Øst* og [guiden](a.md), `npm start`.')).toEqual([
    { kind: 'text', text: 'Vælg ' },
    { kind: 'strong', text: 'Søg igen' },
    { kind: 'text', text: ', se ' },
    { kind: 'em', text: 'Øst' },
    { kind: 'text', text: ' og ' },
    { kind: 'link', text: 'guiden', href: 'a.md' },
    { kind: 'text', text: ', ' },
    { kind: 'code', text: 'npm start' },
    { kind: 'text', text: '.' },
  ]);
  expect(inline('![Et billede](../pictures/ny.png)')).toEqual([{ kind: 'image', text: 'Et billede', href: '../pictures/ny.png' }]);
});

test('a star that multiplies is no form, and HTML stays text', () => {
  expect(inline('5 * 2 * 3 = 30 <b>x</b>')).toEqual([{ kind: 'text', text: '5 * 2 * 3 = 30 <b>x</b>' }]);
});

test('headings, paragraphs, lists with continued lines, tables', () => {
  const source = '## Plan\n\nEt afsnit\nover to linjer:\n- en\n  ting\n- to\n\n1. først\n2. så\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n';
  const blocks = markdown(source);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list', 'table']);
  expect(blocks.map(plain)).toEqual(['Plan', 'Et afsnit over to linjer:', 'en ting to', 'først så', 'a b 1 2']);
  expect(blocks[3]).toMatchObject({ ordered: true });
});
