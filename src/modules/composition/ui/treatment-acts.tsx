/** What a planner does with a version that is to be treated: send it, and put it in effect when everybody has said yes. */
import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Section } from '../../../design/base.ts';
import { Select, TextInput } from '../../../design/form.ts';
import type { Treatment, Version } from '../../assents/ui/types.ts';
import { da } from './treatment.da.ts';
import { en } from './treatment.en.ts';
import type { Composition } from './types.ts';
import './version-form.css';

const stale = ['GET /api/treatments', 'GET /api/compositions', 'GET /api/start', 'GET /api/cohort'];

export function SendVersion({ composition: { id, versions }, treatment }: { composition: Composition; treatment: Treatment }) {
  const m = useMessages(da, en).send;
  const send = useAct('POST /api/treatments/:kind/:id/seals', stale);
  const sealed = treatment.versions[0]?.version ?? 0;
  const open = versions.filter(({ no }) => no > sealed);
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState('');
  const version = open.find(({ no }) => String(no) === chosen) ?? open[0];
  const done = <span role="status">{send.data && m.done(send.data.version)}</span>;
  if (version === undefined)
    return (
      <Section heading={m.heading} note={m.note}>
        <p>
          {m.none} {done}
        </p>
      </Section>
    );
  const seal = () =>
    send.mutate(
      { params: { kind: 'composition', id }, body: { version: version.no, hash: version.sha256, words } },
      { onSuccess: () => setWords('') },
    );
  return (
    <Section heading={m.heading} note={m.note}>
      <div className="version-form">
        <Select
          label={m.version}
          value={String(version.no)}
          onChange={setChosen}
          options={open.map(({ no, name }) => ({ value: String(no), label: m.versionName(no, name) }))}
        />
        <p className="version-hash">
          {m.fingerprint}: <code>{version.sha256}</code>
        </p>
        <TextInput label={m.words} hint={m.wordsHint} value={words} onChange={setWords} rows={3} maxLength={4000} />
        {send.error && <RefusalNotice fault={send.error} />}
        <div className="version-send">
          <Button look="primary" busy={send.isPending} onClick={seal}>
            {m.button}
          </Button>
          {done}
        </div>
      </div>
    </Section>
  );
}

export function PutInEffect({ composition: { id }, version }: { composition: Composition; version: Version }) {
  const m = useMessages(da, en).effect;
  const act = useAct('POST /api/compositions/:id/effect', stale);
  const effect = () => act.mutate({ params: { id }, body: { version: version.version, hash: version.sha256 } });
  return (
    <Section heading={m.heading(version.version)} note={m.note}>
      {act.error && <RefusalNotice fault={act.error} />}
      <div className="version-send">
        <Button look="primary" busy={act.isPending} onClick={effect}>
          {m.button}
        </Button>
      </div>
    </Section>
  );
}
