import { useMessages } from '../../../app/web/language.tsx';
import { Mark } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Comment } from './use-unsigned.ts';

const tones = { accepted: 'success', partly: 'info', rejected: 'neutral' } as const;
const stanceTones = { supports: 'success', changes: 'info', opposes: 'warning', none: 'neutral' } as const;

/** A comment as it was written, and what was decided on it. */
export function CommentView({ comment }: { comment: Comment }) {
  const all = useMessages(da, en);
  const m = all.comments;
  const { response } = comment;
  return (
    <div className="said">
      <p>
        <strong>{comment.no === null ? m.draft : m.no(comment.no)}</strong> · <span lang="da">{comment.partyName}</span> ·{' '}
        {all.kinds[comment.kind]}{' '}
        {comment.stance !== 'none' && <Mark tone={stanceTones[comment.stance]}>{all.stances[comment.stance]}</Mark>}{' '}
        {comment.late && <Mark tone="warning">{m.late}</Mark>}
      </p>
      <p>{comment.anchor === '' ? m.place(all.hearing.whole) : m.place(`«${comment.anchorLabel ?? comment.anchor}»`)}</p>
      {comment.inexact !== '' && <p>{all.inexact[comment.inexact]}</p>}
      <p lang="da">{comment.text}</p>
      {comment.proposed !== '' && (
        <p>
          {m.proposed}: <span lang="da">{comment.proposed}</span>
        </p>
      )}
      {comment.mergedNo !== null && <p>{m.merged(comment.mergedNo)}</p>}
      {response && (
        <>
          <p>
            {m.answer}: <Mark tone={tones[response.outcome]}>{all.outcomes[response.outcome]}</Mark> <span lang="da">{response.why}</span>
          </p>
          {response.changed !== '' && (
            <p>
              {m.changed}: <span lang="da">{response.changed}</span>
            </p>
          )}
          {response.changeVersion !== null && <p>{m.inVersion(response.changeVersion)}</p>}
        </>
      )}
      {comment.terms.length > 0 && (
        <p>
          {m.terms}: <span lang="da">{comment.terms.map(({ term, proposal }) => `«${term}» → «${proposal}»`).join(', ')}</span>
        </p>
      )}
    </div>
  );
}
