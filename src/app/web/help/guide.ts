/** The planner's guide, in the program itself: the very file of the repository, cut where its sections begin. */
import source from '../../../../docs/guide/planlaegger.md?raw';
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

export const sections: readonly Section[] = cut(markdown(source));
