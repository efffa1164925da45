import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Button, SaveState } from '../../../design/base.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';

interface Props {
  button: string;
  act: { isPending: boolean; error: unknown };
  savedAt: string | null;
}

/** The button that saves, and how it went, in words. */
export function SaveRow({ button, act, savedAt }: Props) {
  const m = useMessages(da, en);
  const { formatInstant } = useFormats();
  const state = act.isPending ? 'saving' : act.error ? 'unsaved' : savedAt ? 'saved' : null;
  const texts = { saving: m.saving, unsaved: m.unsaved, saved: savedAt ? m.saved(formatInstant(savedAt)) : '' };
  return (
    <div className="button-row">
      <Button type="submit" look="primary" busy={act.isPending}>
        {button}
      </Button>
      {state && <SaveState state={state} text={texts[state]} />}
    </div>
  );
}
