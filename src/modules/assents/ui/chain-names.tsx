/** Whom the chain names: the agreement's areas, and the bodies that recorded decisions say speak for them. */
import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { areaName } from '../../../app/web/area-name.ts';
import { ChangeEnd } from '../../../app/web/change.tsx';
import { DayInput } from '../../../app/web/day-input.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Button, Link, Notice, Section } from '../../../design/base.ts';
import { Form, Select } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './chain.da.ts';
import { en } from './chain.en.ts';
import type { Chain, Region } from './chain-page.tsx';

interface Line {
  key: string;
  step: 'assent' | 'decision';
  area: string | null;
  label: string;
  rows: Chain['names'][number]['rows'];
}

interface NamesProps {
  chain: Chain;
  today: string;
  mayEdit: boolean;
}

export function ChainNames({ chain, today, mayEdit }: NamesProps) {
  const m = useMessages(da, en);
  const period = usePeriod();
  const { navngiv } = useSearch();
  const setSearch = useSetSearch();
  const rowsOf = (step: string, area: string | null) => chain.names.find((one) => one.step === step && one.area === area)?.rows ?? [];
  const lines: Line[] = [
    ...chain.areas.map(({ id, name }) => ({
      key: id,
      step: 'assent' as const,
      area: id,
      label: areaName(name),
      rows: rowsOf('assent', id),
    })),
    { key: 'raad', step: 'decision', area: null, label: m.council, rows: rowsOf('decision', null) },
  ];
  const chosen = lines.find(({ key }) => key === navngiv);
  const isNamedBy = (area: string, on: string) => rowsOf('assent', area).some(({ to }) => to === null || to > on);
  const whole = ({ step }: Line) => (step === 'assent' ? m.agreement : (chain.council?.name ?? m.noCouncil));
  return (
    <Section heading={m.namesHeading} note={m.namesNote}>
      {chain.successors
        .filter(({ areaId, on }) => !isNamedBy(areaId, on))
        .map(({ area, successor, on }) => (
          <Notice key={area} tone="info" word={m.word} title={m.merged(area, successor, on)} />
        ))}
      <Table
        caption={m.namesCaption}
        captionUnseen
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'who', header: m.who, rowHeader: true, cell: ({ label }) => <Danish>{label}</Danish>, value: ({ label }) => label },
          {
            key: 'speaks',
            header: m.speaks,
            cell: (line) =>
              line.rows.length === 0
                ? whole(line)
                : line.rows.map((row) => (
                    <div key={row.id}>
                      <Danish>{m.named(row.bodyName, period(row))}</Danish> <Source text={row.source} constructed={false} />
                    </div>
                  )),
            value: (line) => line.rows.map((row) => m.named(row.bodyName, period(row))).join('; ') || whole(line),
          },
          ...(mayEdit
            ? [
                {
                  key: 'act',
                  header: m.act,
                  act: true,
                  cell: ({ key, label }: Line) => (
                    <Button small onClick={() => setSearch({ navngiv: key })} aria-label={m.nameOf(label)}>
                      {m.name}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayEdit && chosen && (
        <NameForm key={chosen.key} chain={chain} line={chosen} today={today} onDone={() => setSearch({ navngiv: null })} />
      )}
    </Section>
  );
}

const enough = { assent: ['assents', 'decides'], decision: ['decides'] };
const ends = 'ophoer';

function NameForm({ chain, line, today, onDone }: { chain: Chain; line: Line; today: string; onDone: () => void }) {
  const m = useMessages(da, en);
  const trainingRegion = chain.trainingRegion as Region;
  const next = chain.successors.find(({ areaId }) => areaId === line.area)?.on;
  const [from, setFrom] = useState(next && next > today ? next : today);
  const [body, setBody] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const bodies = useCall('GET /api/bodies', { query: { trainingRegion, on: from } }, { enabled: from !== '' });
  const save = useAct('POST /api/chains/names', ['GET /api/chains']);
  const able = (bodies.data?.rows ?? []).filter(({ may }) => may !== null && enough[line.step].includes(may));
  const isNamed = line.rows.some((row) => (row.from ?? '') < from && (row.to === null || row.to > from));
  const send = () => {
    setTried(true);
    if (from === '' || body === '' || reason.trim() === '') return;
    const { step, area } = line;
    const what = body === ends ? { act: 'end' as const, body: null } : { act: 'hold' as const, body };
    save.mutate({ body: { trainingRegion, step, area, from, reason, seen: chain.seen, ...what } }, { onSuccess: onDone });
  };
  return (
    <Form onSend={send}>
      <h3>{m.nameHeading(line.label)}</h3>
      {save.error && <RefusalNotice fault={save.error} />}
      <DayInput label={m.from} value={from} onChange={setFrom} error={tried && from === '' && m.missing} />
      <Select
        label={m.body}
        hint={m.bodyHint}
        value={body}
        onChange={setBody}
        error={tried && body === '' && m.missing}
        options={[
          { value: '', label: m.choose },
          ...able.map(({ id, name }) => ({ value: id, label: name })),
          ...(isNamed ? [{ value: ends, label: m.unname }] : []),
        ]}
      />
      {bodies.data && able.length === 0 && (
        <p role="status">
          {m.noneAble} <Link href={`/raad?region=${trainingRegion}&paa=${from}`}>{m.bodies}</Link>
        </p>
      )}
      <ChangeEnd reason={reason} onReason={setReason} tried={tried} busy={save.isPending} onCancel={onDone} />
    </Form>
  );
}
