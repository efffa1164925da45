import { useState } from 'react';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, Mark, Section } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './acts.da.ts';
import { en } from './acts.en.ts';

interface ForumsProps {
  trainingRegion: InputOf<'GET /api/forums'>['query']['trainingRegion'];
  year: number;
  serves: boolean;
}

/** The yearly list of forums attended in each region, and whether it has been decided. */
export function ForumsPart({ trainingRegion, year, serves }: ForumsProps) {
  const m = useMessages(da, en);
  const { formatDate } = useFormats();
  const query = useCall('GET /api/forums', { query: { trainingRegion, year } });
  const heading = m.forums(String(year));
  if (!query.data) return <Waiting query={query} />;
  const { rows, decided, regions } = query.data;
  return (
    <Section heading={heading}>
      <p>{m.forumsText}</p>
      <p>
        {decided ? (
          <Mark tone="success">{m.forumsDecided(formatDate(decided.decidedOn), decided.byName ?? '', decided.reason)}</Mark>
        ) : (
          <Mark tone="warning">{m.forumsOpen}</Mark>
        )}
      </p>
      <Table
        caption={heading}
        captionUnseen
        rows={rows}
        rowKey={(row) => row.id}
        empty={m.noForums}
        columns={[
          { key: 'name', header: m.forum, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          { key: 'region', header: m.region, cell: ({ regionName }) => regionName },
          {
            key: 'who',
            header: m.attendedBy,
            cell: ({ attendedBy }) => <Danish>{attendedBy}</Danish>,
            value: ({ attendedBy }) => attendedBy,
          },
        ]}
      />
      {serves && !decided && (
        <ForumForms key={`${trainingRegion} ${year}`} {...{ trainingRegion, year, regions, canDecide: rows.length > 0 }} />
      )}
    </Section>
  );
}

interface FormsProps extends Omit<ForumsProps, 'serves'> {
  regions: AnswerOf<'GET /api/forums'>['regions'];
  canDecide: boolean;
}

function ForumForms({ trainingRegion, year, regions, canDecide }: FormsProps) {
  const m = useMessages(da, en);
  const [wish, setWish] = useState({ operatingRegion: '', name: '', attendedBy: '' });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState<'add' | 'decide' | null>(null);
  const add = useAct('POST /api/forums', ['GET /api/forums']);
  const decide = useAct('POST /api/forums/decision', ['GET /api/forums']);
  const missing = (value: string, form: 'add' | 'decide') => tried === form && value.trim() === '' && m.needed;
  const put = () => {
    setTried('add');
    if (Object.values(wish).some((value) => value.trim() === '')) return;
    const done = () => {
      setTried(null);
      setWish({ operatingRegion: '', name: '', attendedBy: '' });
    };
    add.mutate({ body: { trainingRegion, year, ...wish } }, { onSuccess: done });
  };
  const settle = () => {
    setTried('decide');
    if (reason.trim() !== '') decide.mutate({ body: { trainingRegion, year, reason } });
  };
  return (
    <>
      <Form onSend={put}>
        <h3>{m.addForum}</h3>
        {add.error && <RefusalNotice fault={add.error} />}
        <Select
          label={m.region}
          value={wish.operatingRegion}
          onChange={(operatingRegion) => setWish({ ...wish, operatingRegion })}
          error={missing(wish.operatingRegion, 'add')}
          options={[{ value: '', label: m.choose }, ...regions.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <TextInput
          label={m.forum}
          value={wish.name}
          onChange={(name) => setWish({ ...wish, name })}
          error={missing(wish.name, 'add')}
          maxLength={500}
        />
        <TextInput
          label={m.attendedBy}
          value={wish.attendedBy}
          onChange={(attendedBy) => setWish({ ...wish, attendedBy })}
          error={missing(wish.attendedBy, 'add')}
          maxLength={500}
        />
        <Button type="submit" busy={add.isPending}>
          {m.addIt}
        </Button>
      </Form>
      {canDecide && (
        <Form onSend={settle}>
          <h3>{m.decideForums}</h3>
          {decide.error && <RefusalNotice fault={decide.error} />}
          <TextInput label={m.decideReason} value={reason} onChange={setReason} error={missing(reason, 'decide')} maxLength={500} />
          <Button type="submit" look="primary" busy={decide.isPending}>
            {m.decideForums}
          </Button>
        </Form>
      )}
    </>
  );
}
