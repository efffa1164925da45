import { useState } from 'react';
import { useGo, useParams, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Disclosure, Link, LinkButton, Mark, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { hearingsPolicy } from '../policy.ts';
import { writtenOf } from '../rules/passages.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { isTooLong, useTextFault } from './faults.ts';
import { BodiesNamed } from './today-part.tsx';
import './hearings.css';

type Document = AnswerOf<'GET /api/documents/:id'>;

/** One version of a document: its passages, and what is changed since the one before. */
export default function DocumentPage() {
  const all = useMessages(da, en);
  const m = all.documents;
  const may = useMay();
  const { formatInstant } = useFormats();
  const { id = '' } = useParams();
  const { version } = useSearch();
  const document = useCall('GET /api/documents/:id', { params: { id }, query: { version: version ? Number(version) : undefined } });
  const hearings = useCall('GET /api/hearings', {});
  if (!document.data) return <PendingPage title={m.title} query={document} />;
  const { name, no, sha256, source, note, passages, versions, trainingRegion } = document.data;
  const holds = may(hearingsPolicy.hold, { trainingRegion });
  const heard = hearings.data?.filter(({ subject, subjectKind }) => subjectKind === 'document' && subject === id) ?? [];
  return (
    <AppPage
      title={name}
      heading={m.headingOf(name, no)}
      path={[
        { href: '/hoeringer', label: all.list.title },
        { href: '/dokumenter', label: m.title },
      ]}
      subline={
        <span className="breaks">
          <Danish>{source === '' ? m.own : source}</Danish> <Danish>{note}</Danish> {all.hearing.hash}: {sha256}
        </span>
      }
      actions={holds && <LinkButton href={`/hoeringer/ny?slags=document&id=${id}&version=${no}`}>{m.send}</LinkButton>}
    >
      <ol className="heard">
        {passages.map((passage) => (
          <li key={passage.id} id={passage.id}>
            <p className={passage.kind === 'heading' ? 'heard-heading' : undefined}>
              <Danish>{passage.text}</Danish>
            </p>
            <BodiesNamed text={passage.text} />
            {passage.since !== 'same' && <Mark tone="info">{passage.since === 'new' ? m.added : m.changed}</Mark>}
          </li>
        ))}
      </ol>
      <Section heading={m.versions}>
        <ul>
          {versions.map((one) => (
            <li key={one.no}>
              <Link href={`/dokumenter/${id}?version=${one.no}`}>{m.versionOf(one.no)}</Link>.{' '}
              {m.savedBy(formatInstant(one.createdAt), one.createdByName)}
            </li>
          ))}
        </ul>
        {holds && (
          <Disclosure summary={m.write}>
            <NewVersion key={no} document={document.data} />
          </Disclosure>
        )}
      </Section>
      {heard.length > 0 && (
        <Section heading={m.hearings}>
          <ul>
            {heard.map((one) => (
              <li key={one.id}>
                <Link href={`/hoeringer/${one.id}`}>
                  <Danish>{one.name}</Danish>
                </Link>
                , {m.versionOf(one.version)}: {all.states[one.state]}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </AppPage>
  );
}

/** Of a document's text. */
const most = 400_000;

function NewVersion({ document: { id, versions, passages } }: { document: Document }) {
  const m = useMessages(da, en).documents;
  const go = useGo();
  const [text, setText] = useState(writtenOf(passages));
  const save = useAct('POST /api/documents/:id/versions', ['GET /api/documents']);
  const textFault = useTextFault();
  const send = () => {
    if (text.trim() !== '' && !isTooLong(text, most))
      save.mutate(
        { params: { id }, body: { text, seen: versions[0]?.no ?? 0 } },
        { onSuccess: ({ no }) => go(`/dokumenter/${id}?version=${no}`) },
      );
  };
  return (
    <Form onSend={send}>
      {save.error && <RefusalNotice fault={save.error} />}
      <TextInput label={m.text} hint={m.textHint} rows={16} value={text} onChange={setText} error={textFault(text, most, m.missing)} />
      <Button type="submit" look="primary" busy={save.isPending}>
        {m.saveVersion}
      </Button>
    </Form>
  );
}
