import type { RefObject } from 'react';
import { gridRoles } from '../roles.ts';
import type { HeatColumn } from './types.ts';

type HeadProps = { columns: readonly HeatColumn[]; label: string; lane: RefObject<HTMLDivElement | null> };

/** The columns' names under their groups'. */
export function GridHead({ columns, label, lane }: HeadProps) {
  const groups: { name: string; from: number; count: number }[] = [];
  columns.forEach(({ group }, index) => {
    const last = groups.at(-1);
    if (last?.name === group) last.count += 1;
    else groups.push({ name: group, from: index, count: 1 });
  });
  const grouped = groups.some(({ count }) => count > 1);
  return (
    <div {...gridRoles.row(0)} className="heatmap-head">
      <div {...gridRoles.columnheader(0)} className="heatmap-corner">
        {label}
      </div>
      <div ref={lane} className="heatmap-lane" role="presentation">
        {grouped &&
          groups.map(({ name, from, count }) => (
            <span key={name} className="heatmap-group" aria-hidden="true" style={{ gridColumn: `${from + 1} / span ${count}` }}>
              <span>{name}</span>
            </span>
          ))}
        {columns.map(({ key, label: short, name }, index) => (
          <span key={key} {...gridRoles.columnheader(index + 1)} {...{ 'aria-label': name }} className="heatmap-column">
            {short}
          </span>
        ))}
      </div>
    </div>
  );
}
