/** Words of the glossary where they stand. */
import type { ReactNode } from 'react';
import { Definition, Link } from '../../design/base.ts';
import { concepts, type TermId } from '../../glossary/terms.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useLanguage, useMessages } from './language.tsx';

export type { TermId } from '../../glossary/terms.ts';

const byId = new Map(concepts.map((one) => [one.identifier, one]));

/** What a word means, and the way to the glossary. */
export function Meaning({ id }: { id: TermId }) {
  const m = useMessages(da, en);
  const { language } = useLanguage();
  const term = byId.get(id);
  if (!term) return null;
  return (
    <>
      {language === 'da' ? term.noteDa : term.noteEn} <Link href={`/ordbog?q=${encodeURIComponent(term[language])}`}>{m.inGlossary}</Link>
    </>
  );
}

/** A word that opens its meaning. */
export const Term = ({ id, children }: { id: TermId; children: ReactNode }) => (
  <Definition term={children}>
    <Meaning id={id} />
  </Definition>
);
