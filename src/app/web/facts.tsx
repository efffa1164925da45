import type { ReactNode } from 'react';
import { Term, type TermId } from './term.tsx';
import './facts.css';

export interface Fact {
  name: string;
  /** The word of the glossary that the name is. */
  term?: TermId;
  value: ReactNode;
}

/** What is known of one thing: name and value, line by line. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(({ name, term, value }) => (
      <div key={name}>
        <dt>{term ? <Term id={term}>{name}</Term> : name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
