import { useState } from 'react';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Button } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Member } from './member-lines.ts';

const scopes = ['unit', 'site', 'specialty', 'body'] as const;
type Found = (typeof scopes)[number];

/** A party as a line of the list says it. */
const partyOf = (kind: Found, { id, title }: { id: string; title: string }): Member => ({
  name: title,
  scopeKind: kind === 'body' ? null : kind,
  scopeId: kind === 'body' ? null : id,
  body: kind === 'body' ? id : null,
  person: null,
  address: null,
});

/** Departments, hospitals, specialties and bodies, looked up by name and put on the list. */
export function PartySearch({ onPick }: { onPick: (party: Member) => void }) {
  const all = useMessages(da, en);
  const m = all.lists;
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState('');
  const asked = q.trim();
  const found = useKept(useCall('GET /api/search', { query: { q: asked } }, { enabled: asked.length >= 2 }));
  const parties = asked.length < 2 ? [] : scopes.flatMap((kind) => (found?.groups ?? []).filter((group) => group.kind === kind));
  const pick = (party: Member) => {
    onPick(party);
    setPicked(m.added(party.name));
  };
  return (
    <>
      <TextInput type="search" label={m.find} hint={m.findHint} value={q} onChange={setQ} autoComplete="off" maxLength={100} />
      <p role="status" className="soft">
        {asked.length >= 2 && found && parties.length === 0 ? m.findNone : picked}
      </p>
      <ul>
        {parties.flatMap(({ kind, hits }) =>
          hits.map((hit) => {
            const party = partyOf(kind as Found, hit);
            return (
              <li key={`${kind} ${hit.id}`}>
                <Danish>{party.name}</Danish> <span className="soft">({all.scopes[kind as Found].toLocaleLowerCase()})</span>{' '}
                <Button small onClick={() => pick(party)} aria-label={m.addOf(party.name)}>
                  {m.add}
                </Button>
              </li>
            );
          }),
        )}
      </ul>
    </>
  );
}
