/** The guide's Markdown as a page: only elements, never HTML from the text. */
import type { ReactNode } from 'react';
import { Link } from '../../../design/base.ts';
import { numbered } from '../../../design/numbered.ts';
import { slugOf } from './guide.ts';
import type { Block, Inline } from './markdown.ts';
import './help.css';

const pictures = import.meta.glob<string>('../../../../docs/pictures/*.png', { eager: true, query: '?url', import: 'default' });
const pictureAt = (href: string): string | undefined => pictures[`../../../../docs/pictures/${href.split('/').at(-1)}`];

export const MarkdownView = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className="guide" lang="da">
    {numbered(blocks).map(({ item, key }) => (
      <BlockView key={key} block={item} />
    ))}
  </div>
);

function BlockView({ block }: { block: Block }): ReactNode {
  if (block.kind === 'paragraph') return <p>{block.inline.map(words)}</p>;
  if (block.kind === 'heading') return block.level === 3 ? <h2 id={slugOf(block.text)}>{block.text}</h2> : <h3>{block.text}</h3>;
  if (block.kind === 'list') {
    const items = numbered(block.items).map(({ item, key }) => <li key={key}>{item.map(words)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  return (
    <div className="guide-table">
      <table>
        <thead>
          <tr>{block.head.map((cell, at) => cellOf('th', cell, at))}</tr>
        </thead>
        <tbody>
          {numbered(block.rows).map(({ item, key }) => (
            <tr key={key}>{item.map((cell, column) => cellOf('td', cell, column))}</tr>
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
