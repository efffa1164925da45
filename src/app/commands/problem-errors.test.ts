/** Every code with which a problem is refused has a sentence in both languages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../engines/composer/rules/index.ts';
import { findingsDa } from '../../modules/composition/ui/rules.da.ts';
import { changeErrorText } from './change-errors.ts';
import { problemErrorText } from './problem-errors.ts';

const engine = path.resolve(import.meta.dirname, '../../engines/composer');
const said = (file: string): string[] =>
  [...readFileSync(path.join(engine, file), 'utf8').matchAll(/\bsay\([^']*(?:'[^']*'|`[^`]*`)?[^']*?'([a-z]\w*\.\w+(?:\.\w+)?)'/g)].map(
    (match) => match[1] ?? '',
  );
const hard = rules.filter((rule) => rule.hard).map(({ id }) => id);
const byRule = Object.keys(findingsDa).filter((code) => hard.some((id) => code.startsWith(`${id}.`)));
const ofPins = said('semantics-pins.ts').map((code) => (/^(pattern|approvedUnit)\./.test(code) ? `pin.${code}` : code));
const known = [
  ...new Set([
    ...said('semantics.ts'),
    ...said('semantics-flex.ts'),
    ...said('nation/semantics.ts'),
    ...ofPins,
    ...byRule.map((code) => `pin.${code}`),
  ]),
].sort();

it.each(known)('%s', (code) => {
  const text = problemErrorText({
    path: '/pins/0',
    code,
    params: { unit: 'u', from: '2028-03', start: '2028-03', expected: '2028-03', found: '2028-04' },
  });
  expect(text).toMatch(/^\/pins\/0: .+ \/ .+/);
  expect(text).not.toContain(code);
  expect(text).not.toContain('{');
});

const ofChanges = ['change/read.ts', 'change/faults.ts', 'change/read-tracks.ts'].flatMap((file) =>
  [...readFileSync(path.join(engine, file), 'utf8').matchAll(/'((?:change|track)\.\w+)'/g)].map((match) => match[1] ?? ''),
);

it.each([...new Set([...ofChanges, 'change.only.whatif', 'change.only.replan'])])('%s', (code) => {
  const text = changeErrorText({ path: '/changes/0', code, params: {} });
  expect(text).toMatch(/^\/changes\/0: .+ \/ .+/);
  expect(text).not.toContain(code);
});

it('a rule is told in words', () => {
  const params = { specialty: 'neuro', unit: 'Holbæk', kind: 'own' };
  expect(problemErrorText({ path: '/pins/0/elements/1/unit', code: 'pin.approvedUnit.notApproved', params })).toMatchInlineSnapshot(
    `"/pins/0/elements/1/unit: kan ikke fastholdes. Holbæk er ikke godkendt til uddannelse i eget speciale i hele elementets tid. / cannot be pinned. Holbæk is not approved for training in the own specialty for the whole of the element."`,
  );
});
