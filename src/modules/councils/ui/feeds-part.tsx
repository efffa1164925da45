/** Calendars of meetings that a calendar program subscribes to: made, shown once, withdrawn. */
import { useState } from 'react';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, Notice, Section } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './feeds.da.ts';
import { en } from './feeds.en.ts';

type Feed = AnswerOf<'GET /api/feeds'>[number];
type Region = InputOf<'POST /api/feeds'>['body']['trainingRegion'];
const stale = ['GET /api/feeds'];

interface FeedsProps {
  bodies: readonly (readonly [string, string])[];
  /** What the page is filtered by is what one most likely wants. */
  body: string;
  region: string;
}

export function FeedsPart(props: FeedsProps) {
  const m = useMessages(da, en);
  const feeds = useCall('GET /api/feeds', {});
  return (
    <Section heading={m.heading} note={m.note}>
      <MakeFeed key={`${props.body} ${props.region}`} {...props} />
      {feeds.data ? feeds.data.length > 0 && <Feeds feeds={feeds.data} /> : <Waiting query={feeds} />}
    </Section>
  );
}

function MakeFeed({ bodies, body, region }: FeedsProps) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const make = useAct('POST /api/feeds', stale);
  const [which, setWhich] = useState(body ? `body:${body}` : region ? `region:${region}` : 'mine');
  const send = () => {
    const [kind, id = ''] = which.split(':');
    make.mutate({ body: { body: kind === 'body' ? id : null, trainingRegion: kind === 'region' ? (id as Region) : null } });
  };
  return (
    <Form onSend={send}>
      {make.error && <RefusalNotice fault={make.error} />}
      <Select
        label={m.which}
        value={which}
        onChange={setWhich}
        options={[
          { value: 'mine', label: m.mine },
          ...Object.entries(web.regions).map(([value, name]) => ({ value: `region:${value}`, label: m.region(name) })),
          ...bodies.map(([value, label]) => ({ value: `body:${value}`, label })),
        ]}
      />
      <Button type="submit" busy={make.isPending}>
        {m.make}
      </Button>
      {make.data && <Address address={new URL(make.data.address, location.href).href} />}
    </Form>
  );
}

function Address({ address }: { address: string }) {
  const m = useMessages(da, en);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // a browser that lets nobody write there: the field can be marked and copied by hand
      () => setCopied(false),
    );
  return (
    <Notice tone="info" word={m.word} title={m.made} live="polite">
      <TextInput label={m.address} value={address} onChange={() => undefined} readOnly />
      <Button onClick={() => void copy()}>{m.copy}</Button> <span role="status">{copied && m.copied}</span>
    </Notice>
  );
}

function Feeds({ feeds }: { feeds: readonly Feed[] }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatDate, formatInstant } = useFormats();
  const withdraw = useAct('DELETE /api/feeds/:id', stale);
  const nameOf = ({ bodyName, trainingRegion }: Feed): string =>
    bodyName ?? (trainingRegion ? m.region(web.regions[trainingRegion] ?? '') : m.mine);
  return (
    <>
      {withdraw.error && <RefusalNotice fault={withdraw.error} />}
      <p role="status">{withdraw.isSuccess ? m.withdrawn : ''}</p>
      <Table
        caption={m.caption}
        rows={feeds}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'which',
            header: m.which,
            rowHeader: true,
            cell: (feed) => (feed.bodyName ? <Danish>{feed.bodyName}</Danish> : nameOf(feed)),
            value: nameOf,
          },
          { key: 'made', header: m.madeAt, cell: ({ madeAt }) => formatInstant(madeAt), value: ({ madeAt }) => madeAt },
          {
            key: 'read',
            header: m.readOn,
            cell: ({ readOn }) => (readOn ? formatDate(readOn) : m.neverRead),
            value: ({ readOn }) => ({ date: readOn }),
          },
          {
            key: 'act',
            header: m.act,
            act: true,
            cell: (feed) => (
              <Button
                small
                busy={withdraw.isPending}
                onClick={() => withdraw.mutate({ params: { id: feed.id } })}
                aria-label={m.withdrawOf(nameOf(feed), formatInstant(feed.madeAt))}
              >
                {m.withdraw}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
