import { useMessages } from '../../../app/web/language.tsx';
import { Button, SaveState } from '../../../design/base.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Editing, Session } from './session.ts';

/** Saved, saving, or not saved and why, with the way to try again. */
export function SaveLine({ session, editing: { waiting, trouble } }: { session: Session; editing: Editing }) {
  const m = useMessages(da, en).save;
  if (trouble) {
    const why = trouble.kind === 'away' ? (trouble.fault.code === 'unreachable' ? m.away : m.fault) : m[trouble.kind];
    const retry = trouble.kind !== 'stale' && (
      <Button small onClick={() => session.retry()}>
        {m.retry}
      </Button>
    );
    return <SaveState state="unsaved" text={m.unsaved(waiting.length, why)} action={retry} />;
  }
  return waiting.length > 0 ? <SaveState state="saving" text={m.saving(waiting.length)} /> : <SaveState state="saved" text={m.saved} />;
}
