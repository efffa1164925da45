/** Writes a run's tables into docs/composer-measures.md, each set in its own section, and growth as a picture. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/app/root.ts';
import { growthPicture, pointsOf } from './growth.ts';
import { stagesOfResult, tableOf } from './report.ts';
import type { Result } from './run.ts';

const file = (name: string) => path.join(root, 'docs', name);

export function writeDocument(set: string, results: readonly Result[], head: string): void {
  const parts = results.flatMap((result) => [`### ${result.name}`, markdown(tableOf(result)), markdown(stagesOfResult(result))]);
  if (set === 'growth') {
    writeFileSync(file('pictures/growth.svg'), growthPicture(pointsOf(results), head));
    parts.unshift('![Time, memory and gap by number of tracks; the figures are in the tables below.](pictures/growth.svg)');
  }
  section(set, [head, ...parts.filter((part) => part !== '')].join('\n\n'));
}

/** Replaces what stands between the set's two marks. */
export function section(set: string, text: string): void {
  const [begin, end] = [`<!-- ${set}: made by the bench -->`, `<!-- ${set}: end -->`];
  const before = readFileSync(file('composer-measures.md'), 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/composer-measures.md has no section «${set}»`);
  writeFileSync(file('composer-measures.md'), `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`);
}

export function markdown(lines: readonly Record<string, string | number>[]): string {
  const names = Object.keys(lines[0] ?? {});
  if (names.length === 0) return '';
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [row(names), row(names.map(() => '---')), ...lines.map((line) => row(names.map((name) => line[name] ?? '')))].join('\n');
}
