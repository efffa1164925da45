import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { notesDa } from './notes.da.ts';
import { notesEn } from './notes.en.ts';
import type { Checked } from './use-trial.ts';

/** How rows were read where that needed thought: no errors, but worth a look. */
export function NotesTable({ notes }: Pick<Checked, 'notes'>) {
  const m = useMessages(da, en);
  const { language } = useLanguage();
  const { formatNumber } = useFormats();
  const sentences = language === 'da' ? notesDa : notesEn;
  const rows = notes.map((note, at) => ({ ...note, key: String(at) }));
  return (
    <Section heading={m.notes} note={m.notesNote}>
      <Table
        caption={m.notesCaption}
        captionUnseen
        columns={[
          {
            key: 'row',
            header: m.row,
            cell: ({ row, more }) => (more === 0 ? row : `${row} ${m.moreRows(formatNumber(more))}`),
            sortValue: ({ row }) => row,
          },
          { key: 'note', header: m.note, cell: ({ code, params }) => sentences[code]?.(params) ?? code },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Section>
  );
}
