import { expect, test } from 'vitest';
import { importsOf, sourceFiles, whyNot } from './parts.ts';

test('every import follows the house rule', () => {
  const broken = sourceFiles()
    .filter((file) => !file.includes('.test.'))
    .flatMap(importsOf)
    .flatMap((one) => {
      const reason = whyNot(one);
      return reason ? [`${one.from} imports ${one.to}: ${reason}`] : [];
    });
  expect(broken).toEqual([]);
});

test.each([
  ['src/kernel/month.ts', 'src/platform/log.ts', false],
  ['src/engines/composer/check.ts', 'src/platform/log.ts', false],
  ['src/engines/composer/check.ts', 'src/engines/composer/plan.ts', true],
  ['src/modules/curricula/store/a.ts', 'src/modules/composition/public.ts', false],
  ['src/modules/composition/actions/a.ts', 'src/modules/curricula/store/specialties.ts', false],
  ['src/modules/composition/actions/a.ts', 'src/modules/curricula/public.ts', true],
  ['src/modules/composition/rules/a.ts', 'src/platform/db/db.ts', false],
  ['src/design/button.tsx', 'src/modules/composition/ui/da.ts', false],
  ['src/platform/log.ts', 'src/app/serve.ts', false],
  ['src/modules/composition/ui/a.ts', 'data/denmark_outline.json', true],
  ['src/modules/composition/rules/a.ts', 'data/denmark_outline.json', false],
])('%s → %s is allowed: %s', (from, to, allowed) => {
  expect(whyNot({ from, to, typeOnly: false }) === null).toBe(allowed);
});
