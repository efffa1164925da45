import { expect, it } from 'vitest';
import { nameTracks } from './tracks.ts';

const track = (id: string, specialty: string, start: string) => ({ id, specialty, start, pattern: 'p', pinned: false, elements: [] });

it('numbers the tracks of a specialty by their start, then their id', () => {
  const names = new Map([
    ['neurologi', 'Neurologi'],
    ['akut', 'Akutmedicin'],
  ]);
  const named = nameTracks(
    [
      track('n-10', 'neurologi', '2028-03'),
      track('n-9', 'neurologi', '2028-03'),
      track('n-1', 'neurologi', '2028-09'),
      track('a', 'akut', '2028-09'),
    ],
    names,
  );
  expect(named.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Akutmedicin 1'],
    ['n-9', 'Neurologi 1'],
    ['n-10', 'Neurologi 2'],
    ['n-1', 'Neurologi 3'],
  ]);
});
