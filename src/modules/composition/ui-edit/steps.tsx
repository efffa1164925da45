import { useEffect } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { Button } from '../../../design/base.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Step } from './queue.ts';
import type { Editing, Session } from './session.ts';

/** Undo and redo: buttons that say what they would do, and their keys anywhere on the page. */
export function Steps({ session, editing }: { session: Session; editing: Editing }) {
  const m = useMessages(da, en);
  const me = useSession().data?.person?.name;
  const { undo, redo } = stepsOf(editing);
  const words = ({ kind, personName }: NonNullable<Step>) => {
    const what = m.kinds[kind] ?? kind;
    return personName === null || personName === me ? what : m.byOther(what, personName);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typing) return;
      const key = event.key.toLowerCase();
      const kind = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
      if (!kind) return;
      event.preventDefault();
      if (kind === 'undo' ? undo : redo) session.ask({ kind });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session, undo, redo]);
  return (
    <>
      <StepButton word={m.undo} what={undo && words(undo)} keys="Control+Z" onClick={() => session.ask({ kind: 'undo' })} />
      <StepButton word={m.redo} what={redo && words(redo)} keys="Control+Y" onClick={() => session.ask({ kind: 'redo' })} />
    </>
  );
}

/** On a phone only the word is seen. */
function StepButton({ word, what, keys, onClick }: { word: string; what: string | null; keys: string; onClick: () => void }) {
  return (
    <Button small busy={what === null} aria-label={what === null ? word : `${word}: ${what}`} aria-keyshortcuts={keys} onClick={onClick}>
      <span>
        {word}
        {what !== null && <span className="edit-step">{`: ${what}`}</span>}
      </span>
    </Button>
  );
}

/** What still waits is undone first, and leaves nothing to do again. */
function stepsOf({ saved, waiting }: Editing): { undo: Step; redo: Step } {
  const last = waiting.at(-1);
  if (!last) return saved;
  return last.kind === 'edit' ? { undo: { kind: last.edit.kind, personName: null }, redo: null } : { undo: null, redo: null };
}
