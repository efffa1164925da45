import { expect, test } from 'vitest';
import { fold, foldedWords } from '../../../kernel/fold.ts';
import { highlight } from './highlight.ts';

const shown = (text: string, typed: string) =>
  highlight(text, typed)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test.each([
  ['Neurologi 3', 'neuro', '[Neuro]logi 3'],
  ['Neurologi 3', 'neurologi 3', '[Neurologi] [3]'],
  ['Neurologi 13', '3', 'Neurologi 13'],
  ['Aarhus Universitetshospital', 'århus', '[Aarhus] Universitetshospital'],
  ['Århus', 'aar', '[År]hus'],
  ['Næstved Sygehus', 'naestved', '[Næstved] Sygehus'],
  ['Køge', 'koge', '[Køge]'],
  ['Ortopædkirurgi', 'kirurgi', 'Ortopæd[kirurgi]'],
  ['Bornholm', 'orn', 'Bornholm'],
  ['Neurologi', '', 'Neurologi'],
])('%s, typed %s: %s', (text, typed, expected) => expect(shown(text, typed)).toBe(expected));

test.each([
  ['Børne- og ungdomspsykiatri', ['borne', 'og', 'ungdomspsykiatri']],
  ['ost-neurologi-2027-03', ['ost', 'neurologi', '2027', '3']],
  ['Århus Aarhus AARHUS', ['arhus', 'arhus', 'arhus']],
])('the words of %s', (text, words) => expect(foldedWords(text)).toEqual(words));

test('a letter and its mark written apart are one letter', () => expect(fold('A\u030Arhus')).toBe('arhus'));
