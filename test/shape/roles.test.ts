/** Rights are policies: no other place asks what a role is called. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/app/root.ts';
import { roleNames } from '../../src/platform/auth/who.ts';
import { sourceFiles } from './parts.ts';

const names = roleNames.join('|');
const compared = new RegExp(`(===|!==|==|!=|case|includes\\(|has\\(|holds\\([^)]*)\\s*'(${names})'|'(${names})'\\s*(===|!==)`);
/** The policies themselves, and what tells of them. */
const may = /\/policy\.ts$|\.test\.tsx?$/;

test('no role’s name stands in a comparison but in the policies', () => {
  const found = sourceFiles()
    .filter((file) => !may.test(file))
    .flatMap((file) => {
      const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
      return lines.flatMap((line, at) => (compared.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
    });
  expect(found).toEqual([]);
});

test.each([
  ["if (role === 'planner') return", true],
  ["roles.includes('administrator')", true],
  ["holds(who, 'uao')", true],
  ["capacity: 'planner',", false],
  ["['planner', 'approver']", false],
])('%s is found: %s', (line, expected) => {
  expect(compared.test(line)).toBe(expected);
});
