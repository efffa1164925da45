import type { ReactNode } from 'react';
import './organisation.css';

/** What is known of one thing: name and value, line by line. */
export const Facts = ({ facts }: { facts: { name: string; value: ReactNode }[] }) => (
  <dl className="facts">
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
