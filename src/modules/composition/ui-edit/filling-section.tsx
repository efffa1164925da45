import { useState } from 'react';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Button, Mark, Section } from '../../../design/base.ts';
import { NumberInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Filling } from '../rules/filling.ts';
import { capital } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { fillingDa } from './filling.da.ts';
import { fillingEn } from './filling.en.ts';
import { FlexRules } from './flex-rules.tsx';
import { useEditor } from './sessions.ts';
import './edit.css';

/** What is assumed of the year's applicants; those who may edit the draft change it here, and it is undone as an edit is. */
export default function FillingSection({ composition }: { composition: Composition }) {
  return composition.mayCompose ? <Changed composition={composition} /> : <Read composition={composition} />;
}

function Read({ composition }: { composition: Composition }) {
  const asked = useCall('GET /api/compositions/:id/problem', { params: { id: composition.id } });
  return asked.data ? <Told composition={composition} problem={asked.data.problem as Problem} /> : <Waiting query={asked} />;
}

function Changed({ composition }: { composition: Composition }) {
  const { session, editing } = useEditor(composition);
  if (!editing) return null;
  const { problem } = editing.ground;
  const save = (filling: Filling) => session.ask({ kind: 'filling', filling });
  return <Told key={JSON.stringify([problem.demand, problem.flex])} composition={composition} problem={problem} save={save} />;
}

interface Row {
  specialty: string;
  name: string;
  count: number;
  unfilled: number | null;
  filled: number | null;
}

function Told({ composition, problem, save }: { composition: Composition; problem: Problem; save?: (filling: Filling) => void }) {
  const m = useMessages(fillingDa, fillingEn);
  const bilingual = useBilingual();
  const { formatNumber, formatPercent } = useFormats();
  const names = new Map(composition.specialties.map((one) => [one.id, capital(bilingual(one))]));
  const [rows, setRows] = useState<Row[]>(() =>
    problem.demand.map(({ specialty, count, unfilled = 0, filled = 100 }) => {
      return { specialty, name: names.get(specialty) ?? specialty, count, unfilled, filled };
    }),
  );
  const [flex, setFlex] = useState<Filling['flex']>(problem.flex ?? []);
  const put = (specialty: string, change: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.specialty === specialty ? { ...row, ...change } : row)));
  const countWrong = ({ unfilled, count }: Row) => unfilled === null || unfilled < 0 || unfilled > count;
  const shareWrong = ({ filled }: Row) => filled === null || filled < 1 || filled > 100;
  const wrong = rows.some((row) => countWrong(row) || shareWrong(row));
  const unfilled = problem.demand.reduce((sum, row) => sum + (row.unfilled ?? 0), 0);
  const heading = m.heading(unfilled, problem.flex?.length ?? 0);
  const measured = new Map(composition.figures?.shares.map((row) => [row.specialty, row.filled?.share ?? row.share]));
  const send = () => {
    const specialties = rows.map((row) => ({ specialty: row.specialty, unfilled: row.unfilled ?? 0, filled: row.filled ?? 100 }));
    save?.({ specialties, flex: flex.map(({ from, to, most }) => ({ from, to, most })) });
  };
  return (
    <Section heading={heading} note={m.note} actions={<Mark tone="info">{m.assumption}</Mark>}>
      <Table
        caption={heading}
        captionUnseen
        columns={[
          { key: 'specialty', header: m.specialty, rowHeader: true, cell: ({ name }) => name, value: ({ name }) => name },
          { key: 'count', header: m.count, numeric: true, cell: ({ count }) => formatNumber(count), value: ({ count }) => count },
          {
            key: 'unfilled',
            header: m.unfilled,
            value: (row) => row.unfilled,
            cell: (row) =>
              save ? (
                <NumberInput
                  label={`${m.unfilled}${m.of(row.name)}`}
                  labelUnseen
                  value={row.unfilled}
                  min={0}
                  max={row.count}
                  onChange={(value) => put(row.specialty, { unfilled: value })}
                  error={countWrong(row) && m.wrong(row.count)}
                />
              ) : (
                formatNumber(row.unfilled ?? 0)
              ),
          },
          {
            key: 'filled',
            header: m.filled,
            value: (row) => ({ percent: row.filled === null ? null : row.filled / 100 }),
            cell: (row) =>
              save ? (
                <NumberInput
                  label={`${m.filled}${m.of(row.name)}`}
                  labelUnseen
                  value={row.filled}
                  min={1}
                  max={100}
                  unit={m.percent}
                  onChange={(value) => put(row.specialty, { filled: value })}
                  error={shareWrong(row) && m.wrongPercent}
                />
              ) : (
                `${formatNumber(row.filled ?? 100)} ${m.percent}`
              ),
          },
          {
            key: 'measured',
            header: m.measured,
            numeric: true,
            value: ({ specialty }) => ({ percent: (measured.get(specialty) ?? 0) / 10_000 }),
            cell: ({ specialty }) => {
              const share = measured.get(specialty) ?? null;
              return share === null ? '–' : formatPercent(share);
            },
          },
        ]}
        rows={rows}
        rowKey={({ specialty }) => specialty}
      />
      <FlexRules flex={flex} names={names} onChange={save && setFlex} />
      {save && (
        <div className="button-row">
          <Button look="primary" busy={wrong} onClick={send}>
            {m.save}
          </Button>
        </div>
      )}
    </Section>
  );
}
