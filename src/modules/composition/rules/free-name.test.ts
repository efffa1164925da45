import { expect, test } from 'vitest';
import { freeName } from './free-name.ts';

test.each([
  [[], 'Udkast'],
  [['Udkast'], 'Udkast (2)'],
  [['Udkast', 'Udkast (2)'], 'Udkast (3)'],
])('beside %j it is called %s', (taken, name) => expect(freeName('Udkast', taken)).toBe(name));
