/** Both languages are complete: the same keys in every pair, and a sentence for every code the engine can say. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { rules } from '../../engines/composer/rules/index.ts';
import { eventsDa } from '../../modules/composition/ui/events.da.ts';
import { problemsDa } from '../../modules/composition/ui/problems.da.ts';
import { findingsDa, reasonsDa, rulesDa } from '../../modules/composition/ui/rules.da.ts';

const src = path.resolve(import.meta.dirname, '../..');
const files = (folder: string): string[] =>
  readdirSync(path.join(src, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)));
const text = (file: string): string => readFileSync(path.join(src, file), 'utf8');
const all = (source: string, pattern: RegExp): string[] =>
  [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

const danish = [...files('app/web'), ...files('modules'), ...files('design')].filter((file) => /(^|[/.])da\.ts$/.test(file));

/** Every key with the kind of its value, to any depth. */
function shape(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${at}/${key}`));
}

/** The exports of a message file by name, with the language's ending taken away. */
const messagesOf = (module: Record<string, unknown>): [string, string[]][] =>
  Object.entries(module)
    .map(([name, value]): [string, string[]] => [name.replace(/(da|en|Da|En)$/, ''), shape(value).sort()])
    .sort();

describe('every pair of message files says the same things', () => {
  it.each(danish)('%s', async (file) => {
    const other = file.replace(/da\.ts$/, 'en.ts');
    const da = (await import(/* @vite-ignore */ path.join(src, file))) as Record<string, unknown>;
    const en = (await import(/* @vite-ignore */ path.join(src, other))) as Record<string, unknown>;
    expect(messagesOf(en)).toEqual(messagesOf(da));
  });
});

test('every rule has a name, a sentence and a source; every wish what its weight pays for', () => {
  expect(Object.keys(rulesDa).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const { id, hard } of rules) expect(Boolean(rulesDa[id].per), id).toBe(!hard);
});

test('every finding of every rule has a sentence', () => {
  const codes = rules.flatMap(({ id }) => {
    const source = text(`engines/composer/rules/${id}.ts`);
    const said = all(source, /(?:broken|costs)\(\s*'\w+',\s*(?:\{[^}]*\}|[\w.]+|\([^)]*\)|[^,]+? \? [^,]+?),\s*'(\w+)'/g);
    const more = all(source, /\bsay\((?:i === 0 \? )?'(\w+)'/g).concat(all(source, /\? '\w+' : '(\w+)'/g), all(source, /push\(\['(\w+)'/g));
    const reported = all(source, /report\(use, over, '(\w+)'/g);
    return [...new Set([...said, ...more, ...reported])].map((code) => `${id}.${code}`);
  });
  expect(codes.length).toBeGreaterThan(rules.length);
  expect(codes.filter((code) => !(code in findingsDa))).toEqual([]);
  expect(Object.keys(findingsDa).filter((code) => !codes.includes(code))).toEqual([]);
});

test('every reason for a track without a place has a sentence', () => {
  const told = ['search/reasons.ts', 'search/flex-told.ts', 'change/replan-answer.ts']
    .map((file) => text(`engines/composer/${file}`))
    .join('\n');
  const source = told + ['unplaced', 'mend-flex'].map((file) => text(`modules/composition/rules/${file}.ts`)).join('\n');
  const pinned = ['pins', 'flex'].flatMap((file) => all(text(`engines/composer/rules/${file}.ts`), /(?:PINNED|UNFILLED) = '(\w+)'/g));
  const plain = all(source, /code: (?:\w+ \? )?'(\w+)'/g);
  const codes = [...new Set([...pinned, ...plain, ...all(source, /code: \w+ \? '\w+' : '(\w+)'/g)])].sort();
  expect(Object.keys(reasonsDa).sort()).toEqual(codes);
});

test('every open problem and every event of a composition has a sentence', () => {
  const actions = files('modules/composition/actions').map(text).join('\n');
  const problems = all(text('modules/composition/actions/start-page.ts'), /code: '(\w+)'/g);
  expect(problems.filter((code) => !(code in problemsDa))).toEqual([]);
  const kinds = all(actions, /kind: (?:\w+ \? )?'(\w+)'/g).concat(all(actions, /kind: \w+ \? '\w+' : '(\w+)'/g));
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((kind) => !(kind in eventsDa))).toEqual([]);
});
