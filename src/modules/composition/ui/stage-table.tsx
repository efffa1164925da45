import type { ReactNode } from 'react';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Definition, Mark } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { type Proof, type StageRow, stageRows } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';

interface Props {
  proof: Proof;
  caption: ReactNode;
  /** The search is under way: what it will prove is not known yet, and nothing is taken away as a file. */
  underWay?: boolean;
}

/** Each stage with what the plan costs in it, the least it could, and how far apart they are. */
export function StageTable({ proof, caption, underWay = false }: Props) {
  const messages = useMessages(stagesDa, stagesEn);
  const m = messages.proof;
  const columns: Column<StageRow>[] = [
    { key: 'stage', header: m.stage, rowHeader: true, cell: ({ name }) => name },
    { key: 'value', header: m.value, numeric: true, cell: ({ value }) => value },
    { key: 'bound', header: m.bound, numeric: true, cell: ({ bound }) => bound },
    {
      key: 'gap',
      header: m.gap,
      cell: (row) => (
        <Mark tone={row.proven ? 'success' : 'neutral'} plain>
          {row.gap}
        </Mark>
      ),
      value: (row) => row.gap,
    },
  ];
  const changes: Column<StageRow> = {
    key: 'changes',
    header: <Definition term={m.changes}>{m.changesIs}</Definition>,
    label: m.changes,
    cell: (row) => row.changes || '–',
  };
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={underWay ? columns : [...columns, changes]}
      rows={stageRows(proof, messages, useFormats())}
      rowKey={({ id }) => id}
      ownExport={underWay}
    />
  );
}
