import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../root.ts';
import { cut, guides, sections, slugOf } from './guide.ts';
import { markdown } from './markdown.ts';
import { guidesNamed } from './pages.ts';

test.each(['planlaegger', 'hoeringer', 'raad-og-moeder'])('the guide %s in the app is the file of the repository, whole', (name) => {
  const source = readFileSync(path.join(root, `docs/guide/${name}.md`), 'utf8');
  const titles = [...source.matchAll(/^##? (.*)$/gm)].map((match) => match[1]);
  expect(cut(markdown(source)).map(({ title }) => title)).toEqual(titles);
  expect(titles.length).toBeGreaterThan(3);
  const [guide] = guides.filter(([opening]) => opening?.title === titles[0]);
  expect(guide?.map(({ title }) => title)).toEqual(titles);
});

test('every page that names a section of the guide names one that is there', () => {
  const there = sections.flatMap(({ slug, blocks }) => [
    slug,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [`${slug}#${slugOf(block.text)}`] : [])),
  ]);
  expect(guidesNamed.filter((name) => !there.includes(name))).toEqual([]);
});

test('sections have addresses of their own', () => {
  const slugs = sections.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});
