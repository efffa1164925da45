import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from './context.tsx';
import './tabs.css';

type TabsProps = {
  /** What the tabs choose between, for screen readers. */
  label: string;
  items: { href: string; label: ReactNode; current?: boolean /** How many are behind it. */; count?: ReactNode }[];
};

/** Views of one thing, each with its own address. Where not all fit, the one that is open is in sight, with its neighbours. */
export function Tabs({ label, items }: TabsProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = items.find((item) => item.current)?.href;
  useEffect(() => {
    const open = current !== undefined && list.current?.querySelector('[aria-current]');
    if (!list.current || !open) return;
    const [all, one] = [list.current.getBoundingClientRect(), open.getBoundingClientRect()];
    list.current.scrollLeft += one.left + one.width / 2 - (all.left + all.width / 2);
  }, [current]);
  return (
    <nav aria-label={label}>
      <ul className="tabs" ref={list}>
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
}
