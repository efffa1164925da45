/** One concept, one word, one place: what the database calls a thing, the glossary knows in Danish and English. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allMigrations } from '../../src/app/modules.ts';
import { root } from '../../src/app/root.ts';
import { fieldWords } from '../../src/glossary/field.ts';
import { isExplained } from '../../src/glossary/term.ts';
import { concepts } from '../../src/glossary/terms.ts';
import { sourceFiles } from './parts.ts';

/** Tables that are parts of a concept, and which. */
const parts: Record<string, string> = {
  planCount: 'dimensioningPlan',
  plan: 'dimensioningPlan',
  countChoice: 'dimensioningPlan',
  documentedCount: 'dimensioningPlan',
  siteRegion: 'site',
  siteMark: 'site',
  siteForm: 'site',
  town: 'site',
  unitForm: 'unit',
  agreementShare: 'agreement',
  patternElement: 'pattern',
  patternCompetence: 'pattern',
  templateElement: 'template',
  trackTemplate: 'template',
  elementNote: 'element',
  documentVersion: 'document',
  partyAddress: 'party',
  heardVersion: 'hearing',
  bodySuccessor: 'body',
  versionOpened: 'version',
  bodyService: 'body',
  debateRequest: 'agendaItem',
  waiting: 'agendaItem',
  forumYear: 'forum',
  principleAnswer: 'principle',
  chainStep: 'chain',
  sealStep: 'seal',
  sweepGround: 'sweep',
  sweepResult: 'sweep',
  sweepPoint: 'sweep',
};

const camel = (name: string) => name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

test('every table of a module is a concept of the glossary', () => {
  const tables = allMigrations(root)
    .filter(({ name }) => !name.startsWith('platform/'))
    .flatMap(({ sql }) => [...sql.matchAll(/create table \w+\.(\w+)/g)].map((match) => camel(match[1] ?? '')));
  const known = new Set<string>(concepts.map(({ identifier }) => identifier));
  expect(tables.filter((table) => !known.has(parts[table] ?? table))).toEqual([]);
});

test('a concept has one entry, with a word in both languages', () => {
  const identifiers = concepts.map(({ identifier }) => identifier);
  expect(identifiers.filter((one, at) => identifiers.indexOf(one) !== at)).toEqual([]);
  for (const { identifier, da, en } of concepts) expect([da.length > 1, en.length > 1], String(identifier)).toEqual([true, true]);
});

test('a concept says what it means; a meaning is in both languages, and that of a word of the field has a source', () => {
  expect(concepts.filter((term) => !isExplained(term)).map(({ identifier }) => identifier)).toEqual([]);
  const both = [...concepts, ...fieldWords].filter(({ noteDa, noteEn }) => (noteDa === '') !== (noteEn === ''));
  expect(both.map(({ da }) => da)).toEqual([]);
  const unsourced = fieldWords.filter((term) => isExplained(term) !== (term.source !== ''));
  expect(unsourced.map(({ da }) => da)).toEqual([]);
});

test('texts for users stand in message files only: no Danish letters in other code', () => {
  const allowed =
    /(\/|\.)(da|en)\.tsx?$|\.test\.tsx?$|glossary\/|start-messages\.ts$|document\/danish\.ts$|refusals|app\/(server|cli|commands\/.*)\.ts$|world|design\/gallery|generate|kernel\/fold/;
  const strings = (file: string) => {
    const code = readFileSync(path.join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '');
    const all = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
    return all.filter((text) => /[æøåÆØÅ]/.test(text));
  };
  const found = sourceFiles()
    .filter((file) => !allowed.test(file))
    .flatMap((file) => strings(file).map((text) => `${file}: ${text.slice(0, 80)}`));
  expect(found).toEqual([]);
});
