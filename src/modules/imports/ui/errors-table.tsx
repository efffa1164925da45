import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useRowSentence } from '../../../app/web/row-sentence.ts';
import { Button, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Checked } from './use-trial.ts';

/** Row, column, what was written, what is wrong and what is allowed. */
export function ErrorsTable({ checked, busy, onFetch }: { checked: Checked; busy: boolean; onFetch: () => void }) {
  const m = useMessages(da, en);
  const sentence = useRowSentence();
  const { formatNumber } = useFormats();
  const { errors, counts } = checked;
  const rows = errors.map((error, at) => ({ ...error, key: String(at) }));
  return (
    <Section
      heading={m.errors}
      note={m.errorsNote}
      actions={
        <Button busy={busy} onClick={onFetch}>
          {m.errorsFile}
        </Button>
      }
    >
      {counts.errors > errors.length && <p>{m.moreErrors(formatNumber(counts.errors))}</p>}
      <Table
        caption={m.errorsCaption}
        captionUnseen
        columns={[
          { key: 'row', header: m.row, cell: ({ row }) => row, numeric: true, sortValue: ({ row }) => row },
          { key: 'column', header: m.column, cell: ({ column }) => column },
          { key: 'value', header: m.value, cell: ({ params }) => String(params.value ?? params.key ?? m.empty) },
          { key: 'wrong', header: m.wrong, cell: (error) => sentence(error) },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Section>
  );
}
