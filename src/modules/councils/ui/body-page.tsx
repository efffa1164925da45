import { useParams, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { en as webEn } from '../../../app/web/en.ts';
import { Facts } from '../../../app/web/facts.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Link, LinkButton, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { BodyMeetings } from './body-meetings.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { EventsPart } from './events-part.tsx';
import { RulesTable } from './rules-table.tsx';
import { SeatsPart } from './seats-part.tsx';
import { TakeOver } from './take-over-form.tsx';

export type Body = AnswerOf<'GET /api/bodies/:id'>;

/** One body: its seats as they are, then its mandate, who serves it, what came before and what comes after. */
export default function BodyPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { id = '' } = useParams();
  const search = useSearch();
  const setSearch = useSetSearch();
  const mayEdit = useMayEdit();
  const period = usePeriod();
  const query = useCall('GET /api/bodies/:id', { params: { id }, query: { on: search.paa } });
  if (!query.data) return <PendingPage title={m.title} query={query} />;
  const body = query.data;
  const current = body.rules.filter(({ state }) => state === 'current');
  const demands = current.filter(({ anywhere }) => anywhere);
  const proposed = body.rules.filter(({ state }) => state === 'proposed');
  const empty = current
    .filter(({ anywhere }) => !anywhere)
    .flatMap(({ seats }) => seats)
    .reduce((sum, seat) => sum + seat.empty, 0);
  const heading =
    current.length === 0 ? m.bodyNoRule(body.name) : m.bodyHeading(body.name, empty, demands.filter(({ met }) => !met).length);
  return (
    <AppPage
      title={body.name}
      heading={<Danish>{heading}</Danish>}
      path={[{ href: '/raad', label: m.title }]}
      actions={mayEdit(body.trainingRegion ?? '') && <LinkButton href={`/raad/${id}/regler`}>{m.editRules}</LinkButton>}
    >
      <ConstructedNote parts={body.rules.some(hasConstructed) ? [{ text: m.constructedText }] : []} />
      <Facts
        facts={[
          { name: m.kind, value: m.kinds[body.kind] },
          {
            name: m.level,
            value: body.trainingRegion ? `${m.levels[body.level]} (${web.regions[body.trainingRegion]})` : m.levels[body.level],
          },
          { name: m.period, value: period(body) },
          { name: m.source, value: <Source text={body.source} constructed={body.constructed} /> },
        ]}
      />
      <DayInput label={m.on} value={body.on} onChange={(paa) => setSearch({ paa })} />
      <SeatsPart body={body} mayEdit={mayEdit(body.trainingRegion ?? '')} />
      <BodyMeetings body={body} mayEdit={mayEdit(body.trainingRegion ?? '')} />
      {demands.length > 0 && (
        <Section heading={m.demandsHeading}>
          <RulesTable caption={m.demandsCaption} rules={demands} />
        </Section>
      )}
      {proposed.length > 0 && (
        <Section heading={m.proposedHeading}>
          <p>{m.proposedText}</p>
          <RulesTable caption={m.proposedCaption} rules={proposed} />
        </Section>
      )}
      <Mandates body={body} />
      <Section heading={m.serviceHeading}>
        {body.service.length === 0 && <p>{m.noService}</p>}
        {body.service.filter(({ to }) => to === null || to > body.on).length > 1 && <Mark tone="info">{m.jointService}</Mark>}
        <ul>
          {body.service.map((one) => (
            <li key={`${one.id} ${one.from}`}>
              <Link href={`/raad/${one.id}`}>
                <Danish>{one.name}</Danish>
              </Link>{' '}
              ({period(one)}) <Source text={one.source} constructed={one.constructed} />
            </li>
          ))}
        </ul>
      </Section>
      {body.successions.length > 0 && <Successions body={body} mayEdit={mayEdit(body.trainingRegion ?? '')} />}
      <EventsPart kind="body" subject={id} />
    </AppPage>
  );
}

/** Whether somebody who sits by the rule is made up. */
const hasConstructed = ({ seats }: Body['rules'][number]): boolean =>
  seats.some(({ holders }) => holders.some(({ constructed }) => constructed));

function Mandates({ body }: { body: Body }) {
  const m = useMessages(da, en);
  const period = usePeriod();
  const isNow = ({ from, to }: Body['mandates'][number]) => from <= body.on && (to === null || to > body.on);
  return (
    <Section heading={m.mandateHeading}>
      {body.mandates.length === 0 ? (
        <p>{m.noMandateText}</p>
      ) : (
        <Table
          caption={m.mandateCaption}
          captionUnseen
          rows={body.mandates}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'wording',
              header: m.wording,
              rowHeader: true,
              cell: ({ wording }) => <Danish>{wording}</Danish>,
              value: ({ wording }) => wording,
            },
            { key: 'may', header: m.may, cell: ({ may }) => m.mays[may] },
            {
              key: 'period',
              header: m.period,
              value: (row) => period(row),
              cell: (row) => (
                <>
                  {period(row)} {isNow(row) && <Mark tone="success">{m.mandateNow}</Mark>}
                </>
              ),
            },
            {
              key: 'source',
              header: m.source,
              value: ({ source }) => source,
              cell: ({ source, constructed }) => <Source text={source} constructed={constructed} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Successions({ body, mayEdit }: { body: Body; mayEdit: boolean }) {
  const m = useMessages(da, en);
  const { formatDate } = useFormats();
  return (
    <Section heading={m.successionHeading}>
      <ul>
        {body.successions.map((succession) => {
          const { predecessor, successor, on, decidedBy, source, constructed } = succession;
          const other = predecessor.id === body.id ? successor : predecessor;
          return (
            <li key={other.id}>
              <Link href={`/raad/${other.id}?paa=${on}`}>
                {other === successor ? m.becomes(other.name, formatDate(on)) : m.comesFrom(other.name, formatDate(on))}
              </Link>{' '}
              {decidedBy ? m.takesOver(decidedBy) : m.takesOverNot} <Source text={source} constructed={constructed} />{' '}
              {mayEdit && other === predecessor && decidedBy === null && <TakeOver succession={succession} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
