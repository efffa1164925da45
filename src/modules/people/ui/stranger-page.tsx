import { useState } from 'react';
import { Facts } from '../../../app/web/facts.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, LinkButton, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Signed in at the provider, but nobody here: a code links the two, or an administrator does. */
export default function StrangerPage() {
  const m = useMessages(da, en).stranger;
  const stranger = useCall('GET /api/sign-in/stranger', {});
  if (!stranger.data)
    return (
      <>
        <PendingPage title={m.title} query={stranger} />
        {stranger.error && <Again />}
      </>
    );
  const { issuer, subject } = stranger.data;
  return (
    <AppPage title={m.title} subline={m.subline} narrow>
      <Section heading={m.withCode}>
        <CodeForm />
      </Section>
      <Section heading={m.withoutCode}>
        <p>{m.tell}</p>
        <Facts
          facts={[
            { name: m.issuer, value: issuer },
            { name: m.subject, value: subject },
          ]}
        />
        <Again />
      </Section>
    </AppPage>
  );
}

function Again() {
  const m = useMessages(da, en).stranger;
  return (
    <div className="button-row">
      <LinkButton href="/api/sign-in">{m.again}</LinkButton>
    </div>
  );
}

function CodeForm() {
  const m = useMessages(da, en).stranger;
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const link = useAct('POST /api/sign-in/link');
  const send = () => {
    setMissing(code.trim() === '');
    if (code.trim() !== '') link.mutate({ body: { code: code.trim() } }, { onSuccess: ({ to }) => location.assign(to) });
  };
  return (
    <Form onSend={send}>
      {link.error && <RefusalNotice fault={link.error} />}
      <TextInput
        label={m.code}
        hint={m.codeHint}
        value={code}
        onChange={setCode}
        error={missing && code.trim() === '' && m.codeMissing}
        autoComplete="one-time-code"
        maxLength={200}
      />
      <Button type="submit" look="primary" busy={link.isPending}>
        {m.link}
      </Button>
    </Form>
  );
}
