/** The steps of a chain through time, and the form that changes one from a day. */
import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { ChangeEnd, RowActs } from '../../../app/web/change.tsx';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Button, ButtonRow, Section } from '../../../design/base.ts';
import { Form, NumberInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { firstOfNextMonth } from '../../../kernel/month.ts';
import { type StepKind, stepKinds } from '../rules/chain-state.ts';
import { da } from './chain.da.ts';
import { en } from './chain.en.ts';
import type { Chain, Region } from './chain-page.tsx';
import { da as treatmentDa } from './da.ts';
import { en as treatmentEn } from './en.ts';

type Row = Chain['steps'][number]['rows'][number] & { step: StepKind };
const acts = { ret: 'hold', ud: 'end', opgiv: 'withdraw' } as const;

interface StepsProps {
  chain: Chain;
  today: string;
  mayEdit: boolean;
}

export function ChainSteps({ chain, today, mayEdit }: StepsProps) {
  const m = useMessages(da, en);
  const { kinds } = useMessages(treatmentDa, treatmentEn).steps;
  const period = usePeriod();
  const { formatNumber } = useFormats();
  const { trin = '', goer = '' } = useSearch();
  const setSearch = useSetSearch();
  const rows = chain.steps
    .flatMap(({ step, rows: ofStep }) => ofStep.map((row): Row => ({ ...row, step })))
    .sort((a, b) => a.position - b.position || ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const last = new Set(chain.steps.map(({ rows: ofStep }) => ofStep.at(-1)?.id));
  const isPlanned = ({ from }: Row) => from !== null && from > today;
  const isOver = ({ to }: Row) => to !== null && to <= today;
  const missing = stepKinds.filter((step) => !rows.some((row) => row.step === step && !isOver(row)));
  const chosen = rows.find(({ id }) => id === trin);
  const fresh = missing.find((step) => step === trin);
  return (
    <Section heading={m.steps}>
      {rows.length === 0 && <p>{m.none}</p>}
      <Table
        caption={m.caption}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'position', header: m.position, numeric: true, cell: ({ position }) => position },
          { key: 'step', header: m.step, rowHeader: true, cell: ({ step }) => kinds[step] },
          { key: 'days', header: m.days, numeric: true, cell: ({ days }) => (days === null ? m.noDays : formatNumber(days)) },
          { key: 'period', header: m.period, cell: (row) => period(row) },
          {
            key: 'source',
            header: m.source,
            cell: ({ source, constructed }) => <Source text={source} constructed={constructed} />,
            value: ({ source }) => source,
          },
          ...(mayEdit
            ? [
                {
                  key: 'act',
                  header: m.act,
                  act: true,
                  cell: (row: Row) =>
                    isOver(row) || !last.has(row.id) ? null : (
                      <RowActs
                        name={kinds[row.step]}
                        isPlanned={isPlanned(row)}
                        ending={row.step === 'assent' ? null : ['ud', m.end, m.endOf(kinds[row.step])]}
                        onAct={(what) => setSearch({ trin: row.id, goer: what })}
                      />
                    ),
                },
              ]
            : []),
        ]}
      />
      {mayEdit && missing.length > 0 && (
        <ButtonRow>
          {missing.map((step) => (
            <Button key={step} onClick={() => setSearch({ trin: step, goer: 'ret' })}>
              {m.add(kinds[step])}
            </Button>
          ))}
        </ButtonRow>
      )}
      {mayEdit && goer in acts && (chosen || fresh) && (
        <StepForm
          key={`${trin} ${goer}`}
          chain={chain}
          step={chosen?.step ?? (fresh as StepKind)}
          row={chosen}
          act={acts[goer as keyof typeof acts]}
          today={today}
          onDone={() => setSearch({ trin: null, goer: null })}
        />
      )}
    </Section>
  );
}

interface FormProps {
  chain: Chain;
  step: StepKind;
  row: Row | undefined;
  act: (typeof acts)[keyof typeof acts];
  today: string;
  onDone: () => void;
}

function StepForm({ chain, step, row, act, today, onDone }: FormProps) {
  const m = useMessages(da, en);
  const { kinds } = useMessages(treatmentDa, treatmentEn).steps;
  const isPlanned = row !== undefined && (row.from ?? '') > today;
  const [from, setFrom] = useState(isPlanned ? (row.from ?? '') : firstOfNextMonth(today));
  const [position, setPosition] = useState<number | null>(row?.position ?? chain.steps.length + 1);
  const [days, setDays] = useState<number | null>(row?.days ?? null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = useAct('POST /api/chains/steps', ['GET /api/chains']);
  const send = () => {
    setTried(true);
    if (from === '' || reason.trim() === '' || position === null || position < 1) return;
    const trainingRegion = chain.trainingRegion as Region;
    save.mutate({ body: { trainingRegion, act, step, from, position, days, reason, seen: chain.seen } }, { onSuccess: onDone });
  };
  const then = chain.steps
    .flatMap(({ step: other, rows }) =>
      other === step
        ? []
        : rows.filter((one) => (one.from ?? '') <= from && (one.to === null || one.to > from)).map((one) => ({ other, at: one.position })),
    )
    .concat(act === 'hold' ? [{ other: step, at: position ?? 0 }] : [])
    .sort((a, b) => a.at - b.at);
  return (
    <Form onSend={send}>
      <h3>
        {kinds[step]}: {m.headings[act].toLocaleLowerCase()}
      </h3>
      {save.error && <RefusalNotice fault={save.error} />}
      {act !== 'withdraw' && <DayInput label={m.from} value={from} onChange={setFrom} error={tried && from === '' && m.missing} />}
      {act === 'hold' && (
        <>
          <NumberInput
            label={m.position}
            hint={m.positionHint}
            value={position}
            onChange={setPosition}
            min={1}
            max={20}
            error={tried && position === null && m.missing}
          />
          <NumberInput label={m.days} hint={m.daysHint} value={days} onChange={setDays} min={1} max={400} />
        </>
      )}
      <ChangeEnd reason={reason} onReason={setReason} tried={tried} busy={save.isPending} onCancel={onDone}>
        {act !== 'withdraw' && from !== '' && <p role="status">{m.after(then.map(({ other }) => kinds[other]))}</p>}
        {chain.running.length > 0 && <p>{m.running(chain.running.length).replace(/:$/, '.')}</p>}
      </ChangeEnd>
    </Form>
  );
}
