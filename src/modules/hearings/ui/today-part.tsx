/** What is already so today, from data: the bodies that a comment or its place names, with their seats. Shown before one answers. */
import type { ReactNode } from 'react';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Link } from '../../../design/base.ts';
import { namedBodies } from '../rules/named-bodies.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The bodies of today; none while they are loaded, and for those who may not read them. */
const useBodies = () => useCall('GET /api/bodies', { query: {} }).data?.rows ?? [];

const many = 6;

export function TodayPart({ text }: { text: string }) {
  const m = useMessages(da, en).today;
  const { formatNumber } = useFormats();
  const { bodies, families } = namedBodies(text, useBodies());
  const shown = [...bodies, ...families.flatMap((one) => (one.bodies.length <= many ? one.bodies : []))];
  const large = families.filter((one) => one.bodies.length > many);
  if (shown.length + large.length === 0) return null;
  const sum = (rows: readonly { seats: number; held: number; empty: number }[], of: 'seats' | 'held' | 'empty') =>
    formatNumber(rows.reduce((total, one) => total + one[of], 0));
  return (
    <div className="said">
      <p>
        <strong>{m.heading}</strong>
      </p>
      <ul>
        {shown.map((one) => (
          <li key={one.id}>
            <Link href={`/raad/${one.id}`}>
              <Danish>{one.name}</Danish>
            </Link>
            {one.seats > 0 && `: ${m.seats(formatNumber(one.held), formatNumber(one.seats))}`}
            {one.seats > 0 && (one.unmet === 0 ? `; ${m.met}` : `; ${m.unmet(formatNumber(one.unmet))}`)}
          </li>
        ))}
        {large.map(({ kind, bodies: rows }) => (
          <li key={kind}>
            <Link href={`/raad?slags=${kind}`}>{m.family(formatNumber(rows.length))}</Link>:{' '}
            {m.seats(sum(rows, 'held'), sum(rows, 'seats'))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bodies that a passage names, each as a link. */
export function BodiesNamed({ text }: { text: string }) {
  const m = useMessages(da, en).today;
  const { formatNumber } = useFormats();
  const { bodies, families } = namedBodies(text, useBodies());
  const links = [
    ...bodies.map(({ id, name }) => ({ href: `/raad/${id}`, label: <Danish>{name}</Danish> })),
    ...families.flatMap(({ kind, bodies: rows }): { href: string; label: ReactNode }[] =>
      rows.length <= many
        ? rows.map(({ id, name }) => ({ href: `/raad/${id}`, label: <Danish>{name}</Danish> }))
        : [{ href: `/raad?slags=${kind}`, label: m.family(formatNumber(rows.length)) }],
    ),
  ];
  if (links.length === 0) return null;
  return (
    <p className="heard-ways">
      {m.named}
      {links.map(({ href, label }) => (
        <Link key={href} href={href}>
          {label}
        </Link>
      ))}
    </p>
  );
}
