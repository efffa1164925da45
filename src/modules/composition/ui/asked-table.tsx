import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { Two } from './two.tsx';
import { da } from './versions.da.ts';
import { en } from './versions.en.ts';

/** What a planner has asked of a composition: a scenario, a series, a replan. */
export interface Asked {
  id: string;
  name: string;
  requestedAt: string;
  requestedByName: string | null;
}

interface Props<Row extends Asked> {
  heading: string;
  note: string;
  /** What one of them is called. */
  one: string;
  /** Between the name, and who asked and when. */
  columns: Column<Row>[];
  rows: readonly Row[];
  rowHref: (row: Row) => string;
  current?: string;
}

/** All that was asked of one kind, each by its name, with who asked and when. */
export function AskedTable<Row extends Asked>({ heading, note, one, columns, ...rest }: Props<Row>) {
  const m = useMessages(da, en);
  const { formatInstant } = useFormats();
  return (
    <Section heading={heading} note={note}>
      <Table
        caption={`${heading} (${one})`}
        captionUnseen
        columns={[
          { key: 'name', header: one, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          ...columns,
          {
            key: 'asked',
            header: m.asked,
            cell: ({ requestedByName, requestedAt }) => <Two first={formatInstant(requestedAt)} second={requestedByName ?? ''} />,
            inFile: [
              { header: m.who, value: ({ requestedByName }) => requestedByName },
              { header: m.when, value: ({ requestedAt }) => ({ instant: requestedAt }) },
            ],
          },
        ]}
        rowKey={({ id }) => id}
        {...rest}
      />
    </Section>
  );
}
