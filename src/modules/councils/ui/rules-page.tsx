/** A body's seat rules through time, and their change from a day: `?regel=&goer=ret|afskaf|opgiv`. */
import { useParams, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { RowActs } from '../../../app/web/change.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Button, ButtonRow, Mark } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da as bodyDa } from './da.ts';
import { en as bodyEn } from './en.ts';
import { EventsPart } from './events-part.tsx';
import { RuleForm } from './rule-form.tsx';
import { useRuleWords } from './rule-words.ts';
import { da } from './rules.da.ts';
import { en } from './rules.en.ts';

export type RuleLines = AnswerOf<'GET /api/bodies/:id/seat-rules'>;
type Row = RuleLines['lines'][number]['rows'][number] & { line: string };
const acts = { ret: 'hold', afskaf: 'end', opgiv: 'withdraw', ny: 'hold' } as const;

export default function RulesPage() {
  const m = useMessages(da, en);
  const body = useMessages(bodyDa, bodyEn);
  const { id = '' } = useParams();
  const { regel = '', goer = '' } = useSearch();
  const setSearch = useSetSearch();
  const mayEdit = useMayEdit();
  const today = useSession().data?.today;
  const query = useCall('GET /api/bodies/:id/seat-rules', { params: { id } });
  if (!query.data || !today) return <PendingPage title={body.editRules} query={query} />;
  const { data } = query;
  const serves = mayEdit(data.trainingRegion ?? '');
  const rows = data.lines.flatMap(({ line, rows: ofLine }) => ofLine.map((row): Row => ({ ...row, line })));
  const chosen = rows.find((row) => row.id === regel) ?? null;
  const act = goer in acts ? acts[goer as keyof typeof acts] : null;
  const open = serves && act !== null && (goer === 'ny' || chosen !== null);
  return (
    <AppPage
      title={m.title(data.name)}
      heading={<Danish>{m.title(data.name)}</Danish>}
      subline={m.subline}
      path={[
        { href: '/raad', label: body.title },
        { href: `/raad/${id}`, label: <Danish>{data.name}</Danish> },
      ]}
    >
      {!serves && <p>{m.notYours}</p>}
      <RuleRows rows={rows} data={data} today={today} serves={serves} />
      {open && act ? (
        <RuleForm
          key={`${regel} ${goer}`}
          body={data}
          row={goer === 'ny' ? null : chosen}
          act={act}
          today={today}
          onDone={() => setSearch({ regel: null, goer: null })}
        />
      ) : (
        serves && (
          <ButtonRow>
            <Button onClick={() => setSearch({ goer: 'ny', regel: null })}>{m.fresh}</Button>
          </ButtonRow>
        )
      )}
      <EventsPart kind="body" subject={id} />
    </AppPage>
  );
}

interface RowsProps {
  rows: readonly Row[];
  data: RuleLines;
  today: string;
  serves: boolean;
}

function RuleRows({ rows, data, today, serves }: RowsProps) {
  const m = useMessages(da, en);
  const period = usePeriod();
  const setSearch = useSetSearch();
  const { words } = useRuleWords(data.regions);
  const isOver = ({ to }: Row) => to !== null && to <= today;
  const isPlanned = ({ from }: Row) => from !== null && from > today;
  const sort = (row: Row) =>
    [row.anywhere ? m.demand : m.seats, row.state === 'proposed' && m.proposed, isPlanned(row) && m.planned, isOver(row) && m.over]
      .filter(Boolean)
      .join(', ');
  const last = new Set(data.lines.map(({ rows: ofLine }) => ofLine.at(-1)?.id));
  return (
    <Table
      caption={m.caption}
      captionUnseen
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'rule', header: m.rule, rowHeader: true, cell: (row) => words(row) },
        { key: 'what', header: m.what, cell: (row) => (isPlanned(row) ? <Mark tone="info">{sort(row)}</Mark> : sort(row)), value: sort },
        { key: 'period', header: m.period, cell: (row) => period({ ...row, from: row.from ?? '' }) },
        {
          key: 'nominates',
          header: m.nominates,
          cell: ({ nominatedBy }) => <Danish>{nominatedBy}</Danish>,
          value: (row) => row.nominatedBy,
        },
        {
          key: 'source',
          header: m.source,
          cell: ({ source, constructed }) => <Source text={source} constructed={constructed} />,
          value: ({ source }) => source,
        },
        ...(serves
          ? [
              {
                key: 'act',
                header: m.act,
                act: true,
                cell: (row: Row) =>
                  isOver(row) || !last.has(row.id) ? null : (
                    <RowActs
                      name={words(row)}
                      isPlanned={isPlanned(row)}
                      ending={['afskaf', m.end, m.endOf(words(row))]}
                      onAct={(what) => setSearch({ regel: row.id, goer: what })}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
