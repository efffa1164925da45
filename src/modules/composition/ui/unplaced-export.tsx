import { call } from '../../../app/web/api.ts';
import { ExportButton } from '../../../app/web/export-button.tsx';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { useConstructedColumn } from './rests-on.tsx';
import { reasonsDa } from './rules.da.ts';
import { reasonsEn } from './rules.en.ts';
import { capital } from './sentence.ts';
import type { Composition } from './types.ts';
import { reasonText, reasonWords } from './unplaced-words.ts';

interface Row {
  specialty: string;
  start: string;
  count: number;
  reason: string;
}

/** The tracks that found no place as a file: a line for each reason. */
export function UnplacedExport({ composition }: { composition: Composition }) {
  const { unplaced: m, timeline, rules } = useMessages(da, en);
  const sentences = useMessages(reasonsDa, reasonsEn);
  const bilingual = useBilingual();
  const constructed = useConstructedColumn(composition);
  const rows = async (): Promise<Row[]> => {
    const patterns = await call('GET /api/patterns', { query: {} });
    const specialties = composition.specialties.filter(({ id }) => composition.unplaced.some(({ specialty }) => specialty === id));
    const found = await Promise.all(
      specialties.map(async (specialty) => {
        const approvals = await call('GET /api/approvals', { query: { specialty: specialty.id, limit: 200 } });
        const units = new Map(approvals.rows.map(({ unit }) => [unit.id, unit.name]));
        return composition.unplaced
          .filter((row) => row.specialty === specialty.id)
          .flatMap(({ start, count, reasons }) =>
            reasons.map((reason) => ({
              specialty: capital(bilingual(specialty)),
              start,
              count,
              reason: reasonText(reasonWords(reason, { sentences, m }, { patterns, units })),
            })),
          );
      }),
    );
    return found.flat();
  };
  return (
    <ExportButton
      small
      name={fileName(m.file, composition.name)}
      what={m.heading(composition.unplaced.reduce((sum, { count }) => sum + count, 0))}
      about={[m.note]}
      columns={[
        { header: timeline.specialty, value: ({ specialty }) => specialty },
        { header: timeline.start, value: ({ start }) => ({ month: start }) },
        { header: rules.tracks, value: ({ count }) => count },
        { header: m.reason, value: ({ reason }) => reason },
        constructed,
      ]}
      rows={rows}
    />
  );
}
