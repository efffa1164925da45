import { useState } from 'react';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { type Member, partyOf } from './member-lines.ts';
import { type FoundParty, useParties } from './use-parties.ts';

/** Regions, departments, hospitals, specialties, bodies and persons, looked up by name and put on the list. */
export function PartySearch({ onPick }: { onPick: (party: Member) => void }) {
  const all = useMessages(da, en);
  const m = all.lists;
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState('');
  const { asked, found, fault } = useParties(q, all.scopes);
  const pick = ({ kind, id, name }: FoundParty) => {
    onPick(partyOf(kind, name, id));
    setPicked(m.added(name));
  };
  return (
    <>
      <TextInput type="search" label={m.find} hint={m.findHint} value={q} onChange={setQ} autoComplete="off" maxLength={100} />
      {Boolean(fault) && <RefusalNotice fault={fault} />}
      <p role="status" className="soft">
        {asked && !found && !fault ? m.findWait : found?.length === 0 ? m.findNone : picked}
      </p>
      <ul>
        {found?.map((party) => (
          <li key={`${party.kind} ${party.id}`}>
            <Danish>{party.name}</Danish> <span className="soft">({all.scopes[party.kind]})</span>{' '}
            <Button small onClick={() => pick(party)} aria-label={m.addOf(party.name)}>
              {m.add}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
