/** What a planner does with versions: save the draft, make a copy, change the name. */
import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { LinkButton, Notice, Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { useRules } from './live.ts';
import type { Composition } from './types.ts';
import { NameForm } from './version-form.tsx';
import { da } from './versions.da.ts';
import { en } from './versions.en.ts';

const stale = ['GET /api/compositions', 'GET /api/versions', 'GET /api/start'];

export function SaveVersion({ composition: { id, revision } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const save = useAct('POST /api/compositions/:id/versions', stale);
  const [name, setName] = useState('');
  const { rules = [] } = useRules({ id });
  const broken = rules.reduce((sum, { hard, findings }) => (hard ? sum + findings.length : sum), 0);
  return (
    <Section heading={m.save.heading} note={m.save.note}>
      {broken > 0 && (
        <Notice
          tone="warning"
          word={m.noteWord}
          title={m.save.breaks(broken)}
          actions={<LinkButton href={`/sammensaetninger/${id}/regler`}>{m.save.rules}</LinkButton>}
        >
          {m.save.breaksText}
        </Notice>
      )}
      <NameForm
        label={m.save.name}
        button={m.save.button}
        value={name}
        onChange={setName}
        busy={save.isPending}
        fault={save.error}
        done={save.data && m.save.done(save.data.no, save.data.broken)}
        onSend={(wish) => save.mutate({ params: { id }, body: { name: wish, revision } }, { onSuccess: () => setName('') })}
      />
    </Section>
  );
}

export function MakeCopy({ composition: { id, name: source, versions } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const go = useGo();
  const copy = useAct('POST /api/compositions/:id/duplicate', stale);
  const [from, setFrom] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Section heading={m.copy.heading} note={m.copy.note}>
      <NameForm
        label={m.copy.name}
        button={m.copy.button}
        value={typed ?? m.copy.suggested(source)}
        onChange={setTyped}
        busy={copy.isPending}
        fault={copy.error}
        onSend={(name) =>
          copy.mutate(
            { params: { id }, body: { name, version: from === '' ? null : Number(from) } },
            { onSuccess: (made) => go(`/sammensaetninger/${made.id}`) },
          )
        }
      >
        <Select
          label={m.copy.from}
          value={from}
          onChange={setFrom}
          options={[{ value: '', label: m.draft }, ...versions.map(({ no, name }) => ({ value: String(no), label: m.version(no, name) }))]}
        />
      </NameForm>
    </Section>
  );
}

export function Rename({ composition: { id, name: current, revision } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const rename = useAct('PUT /api/compositions/:id/name', stale);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Section heading={m.rename.heading} note={m.rename.note}>
      <NameForm
        label={m.rename.name}
        button={m.rename.button}
        value={typed ?? current}
        onChange={setTyped}
        busy={rename.isPending}
        fault={rename.error}
        done={rename.data && m.rename.done}
        onSend={(name) => rename.mutate({ params: { id }, body: { name, revision } })}
      />
    </Section>
  );
}
