import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { Button, Mark } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './roles.da.ts';
import { en } from './roles.en.ts';

export type Role = AnswerOf<'GET /api/my-roles'>['roles'][number];

/** A role in words. */
export function useRoleName(): (role: Pick<Role, 'role' | 'scopeName'>) => string {
  const web = useMessages(webDa, webEn);
  return ({ role, scopeName }) => web.roleIn(web.roles[role] ?? role, scopeName);
}

export const holdsOn = ({ from, to }: Pick<Role, 'from' | 'to'>, day: string): boolean => from <= day && (to === null || day < to);

interface RolesTableProps {
  caption: string;
  rows: readonly Role[];
  today: string;
  /** Shows who holds each, where the rows are of several persons. */
  ofPersons?: boolean;
  onEnd?: (role: Role) => void;
  empty: string;
}

/** Roles through time: which, over what, when, by whom and why. */
export function RolesTable({ caption, rows, today, ofPersons, onEnd, empty }: RolesTableProps) {
  const m = useMessages(da, en);
  const w = m.person;
  const web = useMessages(webDa, webEn);
  const period = usePeriod();
  const { formatDate } = useFormats();
  const nameOf = useRoleName();
  const state = (role: Role) => (holdsOn(role, today) ? w.now : role.from > today ? w.coming : w.over2);
  const moved = ({ scopeEndsOn, successors }: Role) =>
    scopeEndsOn === null ? null : w.scopeEnds(formatDate(scopeEndsOn), successors.map(({ name }) => name).join(', '));
  const columns: Column<Role>[] = [
    ...(ofPersons
      ? [{ key: 'person', header: m.mine.deputy, rowHeader: true, cell: (row: Role) => <Danish>{row.personName}</Danish> }]
      : []),
    {
      key: 'role',
      header: w.role,
      rowHeader: !ofPersons,
      cell: (row) => (
        <>
          <Danish>{nameOf(row)}</Danish>
          {row.deputyFor !== null && !ofPersons && ` (${web.deputyFor(row.deputyFor)})`}
          {holdsOn(row, today) && moved(row) && (
            <div>
              <Mark tone="warning">{w.word}</Mark> {moved(row)}
            </div>
          )}
        </>
      ),
      value: nameOf,
    },
    { key: 'period', header: w.period, cell: (row) => `${state(row)}: ${period(row)}` },
    { key: 'why', header: w.why, cell: (row) => <Danish>{[row.reason, row.givenByName].filter(Boolean).join(' – ')}</Danish> },
  ];
  const act: Column<Role> = {
    key: 'act',
    header: w.act,
    cell: (row) =>
      (row.to === null || row.to > today) && (
        <Button onClick={() => onEnd?.(row)} aria-label={w.endOf(nameOf(row))}>
          {w.act}
        </Button>
      ),
  };
  return <Table caption={caption} columns={onEnd ? [...columns, act] : columns} rows={[...rows]} rowKey={(row) => row.id} empty={empty} />;
}
