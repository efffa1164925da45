import { useState } from 'react';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Notice, Section } from '../../../design/base.ts';
import { Form, NumberInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';

/** The version that is heard, and those that were taken in since: where what was commented on is in them. */
export function VersionsPart({ hearing }: { hearing: Hearing }) {
  const { words, hearing: m } = useMessages(da, en);
  const { formatInstant } = useFormats();
  const latest = hearing.versions.at(-1)?.version ?? hearing.version;
  const [version, setVersion] = useState<number | null>(latest + 1);
  const take = useAct('POST /api/hearings/:id/versions', ['GET /api/hearings']);
  const send = () => {
    if (version !== null) take.mutate({ params: { id: hearing.id }, body: { version } });
  };
  const many = (followed: Hearing['versions'][number]['followed'], state: 'changed' | 'gone') =>
    Object.values(followed).filter((one) => one.state === state).length;
  return (
    <Section heading={m.versions}>
      <Table
        caption={m.versions}
        captionUnseen
        columns={[
          { key: 'version', header: m.version, rowHeader: true, cell: ({ version: no }) => no },
          { key: 'name', header: m.title, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          { key: 'at', header: m.takenAt, cell: ({ takenAt }) => formatInstant(takenAt), value: ({ takenAt }) => ({ instant: takenAt }) },
          { key: 'anchors', header: m.anchors, cell: ({ followed }) => `${many(followed, 'changed')} / ${many(followed, 'gone')}` },
          { key: 'hash', header: m.hash, cell: ({ sha256 }) => <span className="breaks">{sha256}</span>, value: ({ sha256 }) => sha256 },
        ]}
        rows={hearing.versions}
        rowKey={({ version: no }) => String(no)}
      />
      {hearing.holds && hearing.state !== 'closed' && (
        <Form onSend={send}>
          {take.error && <RefusalNotice fault={take.error} />}
          {take.data && <Notice tone="success" word={words.done} title={m.taken(take.data.changed, take.data.gone)} live="polite" />}
          <NumberInput
            label={`${m.newVersion}: ${m.versionNo.toLocaleLowerCase()}`}
            value={version}
            onChange={setVersion}
            min={latest + 1}
            max={10_000}
          />
          <Button type="submit" busy={take.isPending}>
            {m.take}
          </Button>
        </Form>
      )}
    </Section>
  );
}
