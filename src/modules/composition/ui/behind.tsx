import type { ReactNode } from 'react';
import { useHref } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Link, Section } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';

interface BehindProps {
  title: string;
  definition?: string;
  note?: string;
  children?: ReactNode;
}

/** What lies behind a figure: its name and value, its definition, its rows, and the way back. */
export function Behind({ title, definition, note, children }: BehindProps) {
  const m = useMessages(da, en).distribution;
  const href = useHref();
  return (
    <>
      <p>
        <Link href={href({ tal: null, sorter: null, retning: null })}>{m.back}</Link>
      </p>
      <Section heading={title} note={note}>
        {definition && <p className="figure-definition">{definition}</p>}
        {children}
      </Section>
    </>
  );
}
