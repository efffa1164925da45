/** Where a row comes from: its source with addresses as links, or that it is constructed and how. */
import type { ReactNode } from 'react';
import { Mark } from '../../design/base.ts';
import { numbered } from '../../design/numbered.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { Danish, useMessages } from './language.tsx';
import { hostOf, type SourcePart, shortName, sourceParts } from './source-parts.ts';
import './source.css';

/** A source this short is written out at once. */
const shortest = 48;

export function Source({ text, constructed = false }: { text: string; constructed?: boolean }) {
  const m = useMessages(da, en);
  const parts = sourceParts(text);
  const links = parts.flatMap((part) => part.href ?? []);
  if (constructed) return <Opened summary={<Mark tone="assumed">{m.constructed}</Mark>} parts={parts} />;
  if (text === '') return <span className="soft">{m.noSource}</span>;
  const [first] = links;
  const own = parts.filter((part) => part.href === null).reduce((length, part) => length + part.text.length, 0);
  if (links.length <= 1 && own <= shortest) return <Written parts={parts} short />;
  const name = first ? m.sourceShort(hostOf(first), links.length - 1) : shortName(text);
  return <Opened summary={<Danish>{name}</Danish>} parts={parts} />;
}

const Opened = ({ summary, parts }: { summary: ReactNode; parts: SourcePart[] }) => (
  <details className="source">
    <summary>{summary}</summary>
    <Written parts={parts} />
  </details>
);

const Written = ({ parts, short }: { parts: SourcePart[]; short?: boolean }) => (
  <span className="source-text">
    <Danish>
      {numbered(parts).map(({ item: { text, href }, key }) =>
        href === null ? (
          text
        ) : (
          <a key={key} href={href} target="_blank" rel="noreferrer">
            {short ? hostOf(href) : text}
          </a>
        ),
      )}
    </Danish>
  </span>
);
