import { useState } from 'react';
import { useGo, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ListPager, useKept } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, EmptyState, Link, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Form, TextInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './roles.da.ts';
import { en } from './roles.en.ts';

type Row = AnswerOf<'GET /api/people'>['rows'][number];
const pageSize = 50;

/** Everybody who can sign in, and what they hold today. */
export default function PeoplePage() {
  const m = useMessages(da, en).people;
  const web = useMessages(webDa, webEn);
  const { formatDate } = useFormats();
  const { q = '', efter } = useSearch();
  const setSearch = useSetSearch();
  const people = useCall('GET /api/people', { query: { q, after: efter } });
  const shown = useKept(people);
  if (!shown) return <PendingPage title={m.title} query={people} />;
  const named = ({ role, scopeName, deputyFor }: Row['roles'][number]) =>
    web.roleIn(web.roles[role] ?? role, scopeName) + (deputyFor === null ? '' : ` (${web.deputyFor(deputyFor)})`);
  return (
    <AppPage title={m.title} heading={m.heading(shown.rows.length, shown.next !== null)} subline={m.subline}>
      <FilterBar label={m.title} search={{ label: m.search, value: q, onChange: (value) => setSearch({ q: value, efter: null }) }} />
      <Table
        caption={m.caption}
        columns={[
          {
            key: 'name',
            header: m.name,
            rowHeader: true,
            cell: (row) => (
              <Link href={`/personer/${row.id}`}>
                <Danish>{row.name}</Danish>
              </Link>
            ),
            value: ({ name }) => name,
          },
          { key: 'roles', header: m.roles, cell: (row) => row.roles.map(named).join('; ') || m.noRoles },
          {
            key: 'logins',
            header: m.logins,
            cell: (row) => (row.leftOn === null ? m.login(row.logins) : m.left(formatDate(row.leftOn))),
          },
        ]}
        rows={shown.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.empty} />}
      />
      <ListPager next={shown.next} size={pageSize} />
      <Section heading={m.add}>
        <NewPerson />
      </Section>
    </AppPage>
  );
}

function NewPerson() {
  const m = useMessages(da, en).people;
  const go = useGo();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const add = useAct('POST /api/people', ['GET /api/people']);
  const send = () => {
    setMissing(name.trim() === '');
    if (name.trim() !== '') add.mutate({ body: { name: name.trim() } }, { onSuccess: ({ id }) => go(`/personer/${id}`) });
  };
  return (
    <Form onSend={send}>
      {add.error && <RefusalNotice fault={add.error} />}
      <TextInput
        label={m.newName}
        value={name}
        onChange={setName}
        error={missing && name.trim() === '' && m.newNameMissing}
        maxLength={200}
        autoComplete="off"
      />
      <Button type="submit" look="primary" busy={add.isPending}>
        {m.addIt}
      </Button>
    </Form>
  );
}
