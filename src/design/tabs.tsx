import type { ReactNode } from 'react';
import { Link } from './context.tsx';
import './tabs.css';

type TabsProps = {
  /** What the tabs choose between, for screen readers. */
  label: string;
  items: { href: string; label: ReactNode; current?: boolean /** How many are behind it. */; count?: ReactNode }[];
};

/** Views of one thing, each with its own address. */
export const Tabs = ({ label, items }: TabsProps) => (
  <nav aria-label={label}>
    <ul className="tabs">
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
            {item.count !== undefined && <span className="tabs-count">{item.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
