import { Refused } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { useRefusalSentence } from '../../../app/web/refusal.tsx';
import { Button, Notice } from '../../../design/base.ts';
import type { ActWords } from './act-words.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { layOn } from './queue.ts';
import type { Editing, Session } from './session.ts';

interface Props {
  session: Session;
  editing: Editing;
  words: ActWords;
}

/** Two acts may say the same: their place in the list tells them apart. */
const keyed = <T,>(list: readonly T[]) => list.map((one, at) => ({ key: String(at), one }));

/** Somebody else was faster, or oneself in another window: who, what of ours still fits, and the two ways on. */
export function StaleNotice({ session, editing: { trouble, waiting, ground }, words }: Props) {
  const m = useMessages(da, en);
  const sentence = useRefusalSentence();
  const me = useSession().data?.person?.name;
  if (trouble?.kind !== 'stale') return null;
  const { changedByName } = trouble.theirs;
  const isMine = changedByName !== null && changedByName === me;
  const { fit, unfit } = layOn(trouble.theirs.tracks, waiting, ground);
  const why = new Map(
    unfit.map(({ act, why: { refusal, params } }) => [act, sentence(new Refused({ code: refusal, params, detail: '' }))]),
  );
  return (
    <Notice
      tone="warning"
      word={m.word}
      title={isMine ? m.stale.ownTitle : m.stale.title(changedByName ?? m.somebody)}
      live="assertive"
      actions={
        <>
          {fit.length > 0 && (
            <Button look="primary" onClick={() => session.putOnTop()}>
              {m.stale.onTop(fit.length)}
            </Button>
          )}
          <Button onClick={() => session.takeTheirs()}>{isMine ? m.stale.ownTheirs : m.stale.theirs}</Button>
        </>
      }
    >
      <p>
        {m.stale.text} {m.stale.fits(fit.length, waiting.length)}
      </p>
      <p>{m.stale.mine}:</p>
      <ul>
        {keyed(waiting).map(({ key, one: act }) => (
          <li key={key}>
            {words(act)}
            {why.has(act) && ` – ${m.stale.no} ${why.get(act)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What could not be saved at all, until it has been read. */
export function LostNotice({ session, editing: { lost }, words }: Props) {
  const m = useMessages(da, en);
  const sentence = useRefusalSentence();
  if (lost.length === 0) return null;
  return (
    <Notice
      tone="error"
      word={m.word}
      title={m.lost.title(lost.length)}
      live="assertive"
      actions={<Button onClick={() => session.read()}>{m.read}</Button>}
    >
      <ul>
        {keyed(lost).map(({ key, one: { act, why } }) => (
          <li key={key}>
            {words(act)}: {sentence(new Refused({ code: why.refusal, params: why.params, detail: '' }))}
          </li>
        ))}
      </ul>
      <p>{m.lost.text}</p>
    </Notice>
  );
}
