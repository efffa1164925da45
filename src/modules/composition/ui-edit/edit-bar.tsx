import { Refused } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { RefusalNotice, useRefusalSentence } from '../../../app/web/refusal.tsx';
import { Button, Link, Mark } from '../../../design/base.ts';
import type { Composition } from '../ui/types.ts';
import { useActWords } from './act-words.ts';
import { ComposeRest, RestButton } from './compose-rest.tsx';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { useOutcomeWords } from './outcome-words.ts';
import { SaveLine } from './save-line.tsx';
import type { Editing } from './session.ts';
import { type Editor, useEditor } from './sessions.ts';
import { LostNotice, StaleNotice } from './stale-notice.tsx';
import { Steps } from './steps.tsx';
import './edit.css';

/** Above every tab: whether all is saved, how many rules are broken, what the last act did, and the way back. */
export default function EditBar({ composition, searching }: { composition: Composition; searching: boolean }) {
  const m = useMessages(da, en);
  const editor = useEditor(composition);
  if (editor.editing) return <Bar {...{ composition, searching, editor }} editing={editor.editing} />;
  if (!editor.fault) return null;
  return (
    <>
      <p>{m.failed}</p>
      <RefusalNotice fault={editor.fault} onRetry={editor.reload} />
    </>
  );
}

interface Props {
  composition: Composition;
  searching: boolean;
  editor: Editor;
  editing: Editing;
}

function Bar({ composition, searching, editor: { session }, editing }: Props) {
  const m = useMessages(da, en);
  const words = useActWords(composition);
  const me = useSession().data?.person?.name;
  const { broken } = editing.assessed;
  const { changedByName } = editing.saved;
  const news = editing.news === 'others' && changedByName === me ? null : editing.news;
  return (
    <>
      <section className="edit-bar" aria-label={m.bar}>
        <div className="button-row">
          <SaveLine session={session} editing={editing} />
          <Steps session={session} editing={editing} />
          <Link href={`/sammensaetninger/${composition.id}/regler`}>
            <Mark tone={broken === 0 ? 'success' : 'error'} plain>
              {m.broken(broken)}
            </Mark>
          </Link>
          <RestButton searching={searching} />
        </div>
        <StaleNotice {...{ session, editing, words }} />
        <LostNotice {...{ session, editing, words }} />
        {searching && (
          <p>
            <Mark tone="info">{m.searching}</Mark> {m.searchingText}
          </p>
        )}
        <Said composition={composition} editing={editing} words={words} />
        {news && (
          <p>
            <Mark tone="info">{m.word}</Mark> {news === 'reference' ? m.reference : m.others(changedByName ?? m.somebody)}{' '}
            <Button small onClick={() => session.read()}>
              {m.read}
            </Button>
          </p>
        )}
      </section>
      <ComposeRest {...{ composition, editing, searching }} />
    </>
  );
}

/** What the last act did, or why it did nothing: seen and read out. */
function Said({
  composition,
  editing: { last, told },
  words,
}: Pick<Props, 'composition' | 'editing'> & { words: ReturnType<typeof useActWords> }) {
  const outcome = useOutcomeWords(composition);
  const sentence = useRefusalSentence();
  const said = !told
    ? last && `${words(last.act)}. ${outcome(last.outcome)}`
    : 'text' in told
      ? told.text
      : sentence(new Refused({ code: told.refusal, params: told.params, detail: '' }));
  return (
    <p role="status" className="edit-said">
      {said}
    </p>
  );
}
