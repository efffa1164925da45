/** The guides, in the program itself: the very files of the repository, cut where their sections begin. */
import hearings from '../../../../docs/guide/hoeringer.md?raw';
import planner from '../../../../docs/guide/planlaegger.md?raw';
import councils from '../../../../docs/guide/raad-og-moeder.md?raw';
import { fold } from '../../../kernel/fold.ts';
import { type Block, markdown, plain } from './markdown.ts';

export interface Section {
  slug: string;
  title: string;
  blocks: Block[];
  /** Its words, to search in. */
  plain: string;
}

/** «Læg en plan» → lag-en-plan */
export const slugOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function cut(blocks: Block[]): Section[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= 2) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts.map(([first, ...rest]) => {
    const title = first?.kind === 'heading' ? first.text : '';
    return { slug: slugOf(title), title, blocks: rest, plain: rest.map(plain).join(' ') };
  });
}

/** Each guide with its opening first; the planner's is the one that the rest lie beside. */
export const guides: readonly (readonly Section[])[] = [planner, hearings, councils].map((source) => cut(markdown(source)));
export const sections: readonly Section[] = guides.flat();
