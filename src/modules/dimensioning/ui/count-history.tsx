import { useActor } from '../../../app/web/actor.ts';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da as pageDa } from './da.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { en as pageEn } from './en.ts';
import { planWords } from './plan-words.ts';

type Change = AnswerOf<'GET /api/dimensioning/history'>['changes'][number];

/** Every earlier number, with who, when and why. */
export function CountHistory({ changes }: { changes: Change[] }) {
  const m = useMessages(da, en);
  const actor = useActor();
  const page = useMessages(pageDa, pageEn);
  const web = useMessages(webDa, webEn);
  const { formatInstant, formatNumber } = useFormats();
  const value = (one: Change['before']) => {
    if (one === null) return m.nothing;
    if (one.tracks !== undefined) return formatNumber(one.tracks);
    const { minHalves = 0, maxHalves = 0, parity = null, starts = [] } = one;
    const { number } = planWords({ minHalves, maxHalves, parity }, formatNumber, page);
    return `${number} (${starts.map((start) => page.monthNames[Number(start) - 1]).join(', ')})`;
  };
  return (
    <Section heading={web.history}>
      {changes.length === 0 ? (
        <p className="soft">{m.historyEmpty}</p>
      ) : (
        <Table
          caption={m.historyCaption}
          captionUnseen
          columns={[
            { key: 'at', header: m.at, cell: (row) => formatInstant(row.at), rowHeader: true },
            { key: 'who', header: m.who, cell: (row) => <Danish>{actor(row)}</Danish> },
            { key: 'what', header: m.what, cell: (row) => m.kinds[row.kind] ?? row.kind },
            { key: 'change', header: m.beforeAfter, cell: (row) => `${value(row.before)} → ${value(row.after)}` },
            { key: 'why', header: m.why, cell: (row) => <Danish>{row.reason}</Danish> },
          ]}
          rows={changes}
          rowKey={(row) => String(row.id)}
        />
      )}
    </Section>
  );
}
