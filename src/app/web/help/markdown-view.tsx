/** The guide's Markdown as a page: only elements, never HTML from the text. */
import type { ReactNode } from 'react';
import { Link } from '../../../design/base.ts';
import { slugOf } from './guide.ts';
import type { Block, Inline } from './markdown.ts';
import './help.css';

const pictures = import.meta.glob<string>('../../../../docs/pictures/*.png', { eager: true, query: '?url', import: 'default' });
const pictureAt = (href: string): string | undefined => pictures[`../../../../docs/pictures/${href.split('/').at(-1)}`];

export const MarkdownView = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className="guide" lang="da">
    {blocks.map((block, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places
      <BlockView key={at} block={block} />
    ))}
  </div>
);

function BlockView({ block }: { block: Block }): ReactNode {
  if (block.kind === 'paragraph') return <p>{block.inline.map(words)}</p>;
  if (block.kind === 'heading') return block.level === 3 ? <h2 id={slugOf(block.text)}>{block.text}</h2> : <h3>{block.text}</h3>;
  if (block.kind === 'list') {
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never change places
    const items = block.items.map((item, at) => <li key={at}>{item.map(words)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  return (
    <div className="guide-table">
      <table>
        <thead>
          <tr>{block.head.map((cell, at) => cellOf('th', cell, at))}</tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text never change places
            <tr key={at}>{row.map((cell, column) => cellOf('td', cell, column))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellOf = (Cell: 'th' | 'td', cell: Inline[], at: number) => (
  <Cell key={at} scope={Cell === 'th' ? 'col' : undefined}>
    {cell.map(words)}
  </Cell>
);

function words(part: Inline, key: number): ReactNode {
  const { kind, text } = part;
  if (kind === 'strong') return <strong key={key}>{text}</strong>;
  if (kind === 'em') return <em key={key}>{text}</em>;
  if (kind === 'code') return <code key={key}>{text}</code>;
  if (kind === 'link') return <GuideLink key={key} href={part.href} text={text} />;
  if (kind === 'image') return <img key={key} src={pictureAt(part.href)} alt={text} loading="lazy" />;
  return text;
}

/** Only ways inside the app and to the web are links. */
const GuideLink = ({ href, text }: { href: string; text: string }) => (/^(\/|https:)/.test(href) ? <Link href={href}>{text}</Link> : text);
