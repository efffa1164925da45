/** What depends on the number of places, said before it is saved. */
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Disclosure, Notice, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { month, monthText } from '../../../kernel/month.ts';
import { usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';

interface Props {
  line: { unit: string; specialty: string; step: string; trainingRegion: string };
  from: string;
  to: string | null;
  tenths: number;
}

export function Consequences({ line, from, to, tenths }: Props) {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const { formatMonth } = useFormats();
  const places = usePlaces();
  const query = useCall('GET /api/approval-consequences', { query: { ...line, from, to: to ?? undefined, tenths } });
  const data = useKept(query);
  const lastMonth = (text: string) => formatMonth(monthText(month(text) - 1));
  return (
    <Section heading={words.consequences}>
      {!data ? (
        <Waiting query={query} />
      ) : data.length === 0 ? (
        <p role="status">{words.noConsequence}</p>
      ) : (
        data.map(({ draft, first, last, most, tracks }) => (
          <Notice
            key={draft?.id ?? ''}
            tone="warning"
            word={m.info}
            live="polite"
            title={
              draft
                ? words.consequenceDraft(draft.name, tracks.length, formatMonth(first), formatMonth(last))
                : words.consequenceEarlier(tracks.length, formatMonth(first), formatMonth(last))
            }
          >
            <p>{words.consequenceMost(places(most), places(tenths))}</p>
            <Disclosure summary={words.consequenceTracks}>
              <Table
                caption={words.consequenceTracks}
                captionUnseen
                columns={[
                  { key: 'track', header: words.track, cell: (row) => <Danish>{row.track}</Danish>, rowHeader: true },
                  { key: 'year', header: words.startYear, cell: (row) => row.startYear },
                  { key: 'from', header: words.fromMonth, cell: (row) => formatMonth(row.from) },
                  { key: 'to', header: words.toMonth, cell: (row) => lastMonth(row.to) },
                ]}
                rows={tracks}
                rowKey={(row) => `${row.track} ${row.from}`}
              />
            </Disclosure>
          </Notice>
        ))
      )}
    </Section>
  );
}
