/** Writes a run's tables into docs/composer-measures.md, each set in its own section, and growth as a picture; what they are made of stands beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/app/root.ts';
import { growthPicture, pointsOf } from './growth.ts';
import { stagesOfResult, summaryOf, tableOf } from './report.ts';
import type { Result } from './run.ts';

const file = (name: string) => path.join(root, 'docs', name);

const KEPT = 'composer-measures.json';

/** A problem's result and what it was measured with. */
export interface Kept {
  head: string;
  result: Result;
}

/** What was measured is kept as data, so that a set can be measured in parts: only the problems of this run are replaced. `order`: all of the set. */
export function writeDocument(set: string, results: readonly Result[], head: string, order: readonly string[]): void {
  const all = JSON.parse(readFileSync(file(KEPT), 'utf8')) as Record<string, Kept[]>;
  const kept = merged(all[set] ?? [], results, head, order);
  writeFileSync(file(KEPT), `${JSON.stringify({ ...all, [set]: kept }, null, 2)}\n`);
  const parts = kept.flatMap(({ head, result }) => [
    `### ${result.name}`,
    head,
    markdown(tableOf(result)),
    markdown(stagesOfResult(result)),
  ]);
  const summary = markdown(summaryOf(kept.map(({ result }) => result)));
  if (summary) parts.unshift('The composer in stages over the seeds:', summary);
  if (set === 'growth') {
    const points = pointsOf(kept.map(({ result }) => result));
    writeFileSync(file('pictures/growth.svg'), growthPicture(points, [...new Set(kept.map(({ head }) => head))].join('; ')));
    parts.unshift('![Time, memory and gap by number of tracks; the figures are in the tables below.](pictures/growth.svg)');
  }
  section(set, parts.filter((part) => part !== '').join('\n\n'));
}

export function merged(before: readonly Kept[], results: readonly Result[], head: string, order: readonly string[]): Kept[] {
  const fresh = new Set(results.map(({ name }) => name));
  const all = [...before.filter(({ result }) => !fresh.has(result.name)), ...results.map((result) => ({ head, result }))];
  const place = ({ result }: Kept): number => (order.includes(result.name) ? order.indexOf(result.name) : order.length);
  return all.sort((a, b) => place(a) - place(b));
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
