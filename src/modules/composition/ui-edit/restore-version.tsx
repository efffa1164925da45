import { useEffect, useRef } from 'react';
import { useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Loading, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { useEditor } from './sessions.ts';
import './edit.css';

interface Props {
  composition: Composition;
  version: { no: number; name: string };
}

/** Before a version takes the place of the draft's tracks: what then happens to the draft. It is done as an edit is, and undone as one. */
export default function RestoreVersion({ composition, version: { no, name } }: Props) {
  const m = useMessages(da, en).restore;
  const setSearch = useSetSearch();
  const { session, editing, fault, reload } = useEditor(composition);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = editing !== null;
  useEffect(() => {
    if (ready) heading.current?.focus();
  }, [ready]);
  if (!editing) return fault ? <RefusalNotice fault={fault} onRetry={reload} /> : <Loading />;
  const close = () => setSearch({ indsaet: null });
  const putIn = () => {
    session.ask({ kind: 'restore', version: no });
    close();
  };
  return (
    <section className="edit-box" aria-label={m.heading(no, name)}>
      <h2 ref={heading} tabIndex={-1}>
        {m.heading(no, name)}
      </h2>
      <p>
        {m.text} {m.undo}
      </p>
      <div className="button-row">
        <Button look="primary" onClick={putIn}>
          {m.button(no)}
        </Button>
        <Button onClick={close}>{m.cancel}</Button>
      </div>
    </section>
  );
}
