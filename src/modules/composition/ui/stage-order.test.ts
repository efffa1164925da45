import { expect, test } from 'vitest';
import { moved, stagesToSend, standardStages } from './stage-order.ts';

const ids = (stages: readonly { id: string }[]) => stages.map(({ id }) => id).join(' ');

test('a stage moves up and down, and back is the standard order, which is sent as none', () => {
  const up = moved(standardStages, 2, 1);
  expect(ids(up)).toBe('agreement moves startEnd decentral rest');
  expect(ids(stagesToSend(up) ?? [])).toBe(ids(up));
  expect(stagesToSend(moved(up, 1, 2))).toBeNull();
});

test('a tolerance alone is another order', () => {
  const [first, ...rest] = standardStages;
  if (!first) throw new Error('there are stages');
  expect(stagesToSend([{ ...first, tolerance: 5 }, ...rest])?.[0]).toEqual({ ...first, tolerance: 5 });
});
