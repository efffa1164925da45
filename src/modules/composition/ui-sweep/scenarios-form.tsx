import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { Disclosure } from '../../../design/base.ts';
import { CheckboxGroup } from '../../../design/form.ts';
import type { Composition } from '../ui/types.ts';
import { NameForm } from '../ui/version-form.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { mostValues } from './varied.ts';

/** Stored scenarios asked again at once, of the draft as it is now (`?valgte=`). */
export function ScenariosForm({ composition: { id, revision } }: { composition: Composition }) {
  const messages = useMessages(da, en);
  const m = messages.chosen;
  const { valgte = '' } = useSearch();
  const setSearch = useSetSearch();
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const asked = useCall('GET /api/compositions/:id/scenarios', { params: { id } });
  const ask = useAct('POST /api/compositions/:id/sweeps', ['GET /api/compositions/:id/sweeps', 'GET /api/compositions/:id/events']);
  const all = (asked.data ?? []).slice(0, mostValues);
  if (all.length < 2) return null;
  const chosen = valgte.split(',').filter((one) => all.some((scenario) => scenario.id === one));
  const send = (wish: string) => {
    setTried(chosen.length === 0);
    if (chosen.length === 0) return;
    ask.mutate(
      { params: { id }, body: { name: wish, revision, question: { kind: 'scenarios', scenarios: chosen } } },
      { onSuccess: ({ sweep }) => setSearch({ serie: sweep, valgte: null }) },
    );
  };
  return (
    <Disclosure summary={m.summary} open={chosen.length > 0}>
      <NameForm
        label={messages.range.name}
        button={messages.range.send}
        value={name ?? m.nameOf(chosen.length)}
        onChange={setName}
        busy={ask.isPending}
        fault={ask.error}
        onSend={send}
      >
        <CheckboxGroup
          label={m.label}
          hint={m.note}
          error={tried && chosen.length === 0 && m.lacks}
          choices={all.map((scenario) => ({ value: scenario.id, label: <Danish>{scenario.name}</Danish> }))}
          value={chosen}
          onChange={(ids) => setSearch({ valgte: ids.join(',') })}
        />
      </NameForm>
    </Disclosure>
  );
}
