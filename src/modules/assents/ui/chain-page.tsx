/** The chain of a training region through time: `?region=`, and what is changed: `?trin=&goer=` or `?navngiv=`. */
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Link, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { da } from './chain.da.ts';
import { en } from './chain.en.ts';
import { ChainNames } from './chain-names.tsx';
import { ChainSteps } from './chain-steps.tsx';
import { da as treatmentDa } from './da.ts';
import { en as treatmentEn } from './en.ts';

export type Chain = AnswerOf<'GET /api/chains'>;
export type Region = InputOf<'GET /api/chains'>['query']['trainingRegion'];

export default function ChainPage() {
  const m = useMessages(da, en);
  const all = useMessages(treatmentDa, treatmentEn);
  const web = useMessages(webDa, webEn);
  const { region = 'ost' } = useSearch();
  const setSearch = useSetSearch();
  const mayEdit = useMayEdit();
  const today = useSession().data?.today;
  const query = useCall('GET /api/chains', { query: { trainingRegion: region as Region } });
  if (!query.data || !today) return <PendingPage title={m.title} query={query} />;
  const chain = query.data;
  const now = chain.steps
    .flatMap(({ step, rows }) =>
      rows.filter(({ from, to }) => (from ?? '') <= today && (to === null || to > today)).map((row) => ({ step, ...row })),
    )
    .sort((a, b) => a.position - b.position);
  const name = web.regions[region] ?? region;
  return (
    <AppPage
      title={m.heading(
        name,
        now.map(({ step }) => all.steps.kinds[step]),
      )}
      subline={m.subline}
      path={[{ href: '/indstillinger', label: all.path }]}
    >
      <FilterBar
        label={m.filters}
        selects={[
          {
            key: 'region',
            label: m.region,
            value: region,
            options: Object.entries(web.regions).map(([value, label]) => ({ value, label })),
            onChange: (value: string) => setSearch({ region: value, trin: null, goer: null, navngiv: null }),
          },
        ]}
      />
      <ChainSteps key={`steps ${region}`} chain={chain} today={today} mayEdit={mayEdit(region)} />
      {chain.areas.length + chain.names.length > 0 && (
        <ChainNames key={`names ${region}`} chain={chain} today={today} mayEdit={mayEdit(region)} />
      )}
      <Running chain={chain} />
      <ChainEvents chain={chain} />
    </AppPage>
  );
}

function Running({ chain: { running } }: { chain: Chain }) {
  const m = useMessages(da, en);
  const { states } = useMessages(treatmentDa, treatmentEn);
  return (
    <Section heading={m.runningHeading}>
      <p>{running.length === 0 ? m.runningNone : m.running(running.length)}</p>
      <ul>
        {running.map(({ name, href, state, sealedOn }) => (
          <li key={href}>
            <Link href={href}>
              <Danish>{name}</Danish>
            </Link>{' '}
            <span className="soft">
              ({states[state].toLocaleLowerCase()}, {m.sealedOn(sealedOn)})
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChainEvents({ chain: { events } }: { chain: Chain }) {
  const m = useMessages(da, en);
  const { formatDate, formatInstant } = useFormats();
  return (
    <Section heading={m.eventsHeading}>
      <Table
        caption={m.eventsHeading}
        captionUnseen
        rows={events}
        rowKey={({ id }) => String(id)}
        empty={m.eventsNone}
        columns={[
          { key: 'at', header: m.when, rowHeader: true, cell: ({ at }) => formatInstant(at), value: ({ at }) => at },
          { key: 'what', header: m.what, cell: ({ kind }) => m.events[kind] ?? kind },
          { key: 'on', header: m.holdsFrom, cell: ({ on }) => (on ? formatDate(on) : ''), value: ({ on }) => ({ date: on }) },
          { key: 'reason', header: m.source, cell: ({ reason }) => <Danish>{reason}</Danish>, value: ({ reason }) => reason },
          {
            key: 'who',
            header: m.who,
            cell: ({ personName }) => <Danish>{personName ?? ''}</Danish>,
            value: ({ personName }) => personName ?? '',
          },
        ]}
      />
    </Section>
  );
}
