import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, ButtonRow, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { aboutParties, isTooLong, useFieldRefusal, useTextFault } from './faults.ts';
import { writeMembers } from './member-lines.ts';
import { PartyLines, useReadParties } from './party-lines.tsx';
import { RegionSelect, useRegions } from './region-select.tsx';

type List = AnswerOf<'GET /api/party-lists'>[number];

/** Lists of those who are heard again and again. */
export default function PartyListsPage() {
  const all = useMessages(da, en);
  const m = all.lists;
  const { liste } = useSearch();
  const setSearch = useSetSearch();
  const lists = useCall('GET /api/party-lists', {});
  if (!lists.data) return <PendingPage title={m.title} query={lists} />;
  const chosen = lists.data.find(({ id }) => id === liste) ?? null;
  return (
    <AppPage
      title={m.title}
      heading={m.heading(lists.data.length)}
      subline={m.subline}
      path={[{ href: '/hoeringer', label: all.list.title }]}
    >
      <Table
        caption={m.caption}
        columns={[
          { key: 'name', header: m.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          {
            key: 'members',
            header: m.parties,
            cell: ({ members }) => <Danish>{members.map(({ name }) => name).join('; ')}</Danish>,
            value: ({ members }) => members.map(({ name }) => name).join('; '),
          },
          {
            key: 'change',
            header: m.change,
            act: true,
            cell: ({ id, name }) => (
              <Button small onClick={() => setSearch({ liste: id })}>
                {m.change}
                <span className="unseen">: {name}</span>
              </Button>
            ),
          },
        ]}
        rows={lists.data}
        rowKey={({ id }) => id}
        empty={<p>{m.heading(0)}</p>}
      />
      <Section heading={chosen ? m.change : m.fresh}>
        <ListForm key={chosen?.id ?? ''} list={chosen} onDone={() => setSearch({ liste: null })} />
      </Section>
    </AppPage>
  );
}

function ListForm({ list, onDone }: { list: List | null; onDone: () => void }) {
  const all = useMessages(da, en);
  const m = all.lists;
  const regions = useRegions();
  const [region, setRegion] = useState(list?.trainingRegion ?? '');
  const [name, setName] = useState(list?.name ?? '');
  const [text, setText] = useState(list ? writeMembers(list.members, m.kinds) : '');
  const [tried, setTried] = useState(false);
  const stale = ['GET /api/party-lists'];
  const add = useAct('POST /api/party-lists', stale);
  const change = useAct('PUT /api/party-lists/:id', stale);
  const { members, wrong } = useReadParties(text);
  /** What was refused is no longer what stands there. */
  const forget = () => {
    add.reset();
    change.reset();
  };
  const textFault = useTextFault();
  const atLines = useFieldRefusal(add.error ?? change.error, aboutParties);
  const atName = useFieldRefusal(atLines.rest, ['partyListTaken']);
  const send = () => {
    setTried(true);
    if (name.trim() === '' || isTooLong(name, 200) || wrong || members.length === 0) return;
    const body = { name: name.trim(), members };
    const after = {
      onSuccess: () => {
        if (!list) setText('');
        if (!list) setName('');
        setTried(false);
        onDone();
      },
    };
    if (list) change.mutate({ params: { id: list.id }, body }, after);
    else add.mutate({ body: { trainingRegion: region || (regions[0] ?? ''), ...body } }, after);
  };
  return (
    <Form onSend={send}>
      {Boolean(atName.rest) && <RefusalNotice fault={atName.rest} />}
      {!list && <RegionSelect label={all.documents.region} value={region || (regions[0] ?? '')} onChange={setRegion} />}
      <TextInput
        label={m.name}
        value={name}
        onChange={(written) => {
          setName(written);
          forget();
        }}
        error={textFault(name, 200, tried && m.nameMissing) || atName.said}
      />
      <PartyLines
        label={m.members}
        text={text}
        onText={(written) => {
          setText(written);
          forget();
        }}
        error={(tried && (wrong || (members.length === 0 && m.missing))) || atLines.said}
      />
      <ButtonRow>
        <Button type="submit" look="primary" busy={add.isPending || change.isPending}>
          {m.save}
        </Button>
        {list && (
          <Button look="quiet" onClick={onDone}>
            {all.respond.cancel}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
}
