/** The comments one may see, filtered in the address; the holder answers them where they stand. */
import { useState } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Loading, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, ButtonRow, Link, Pager, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { CommentView } from './comment-view.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';
import { MergeForm, RespondForm, TermForm } from './respond-form.tsx';
import { Tensions } from './tensions.tsx';
import type { Comment } from './use-unsigned.ts';
import './hearings.css';

type Kind = keyof typeof da.kinds;

export function CommentsTab({ hearing }: { hearing: Hearing }) {
  const all = useMessages(da, en);
  const m = all.comments;
  const { part = '', slags = '', vis, sted, efter } = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const comments = useCall('GET /api/hearings/:id/comments', {
    params: { id: hearing.id },
    query: {
      party: part || undefined,
      kind: (slags || undefined) as Kind | undefined,
      anchor: sted,
      unanswered: vis === 'ubesvarede' || undefined,
      after: efter ? Number(efter) : undefined,
    },
  });
  const shown = useKept(comments);
  const options = [{ value: '', label: m.all }];
  const label = shown?.rows[0]?.anchorLabel ?? sted;
  return (
    <>
      {!hearing.holds && <p>{m.hidden}</p>}
      {hearing.holds && <Tensions hearing={hearing} />}
      <Section heading={m.heading(shown?.rows.length ?? 0, shown?.next != null)}>
        <FilterBar
          label={m.only}
          selects={[
            {
              key: 'party',
              label: m.party,
              value: part,
              onChange: (value) => setSearch({ part: value, efter: null }),
              options: [...options, ...hearing.partyList.map(({ id, name }) => ({ value: id, label: name }))],
            },
            {
              key: 'kind',
              label: m.kind,
              value: slags,
              onChange: (value) => setSearch({ slags: value, efter: null }),
              options: [...options, ...Object.entries(all.kinds).map(([value, name]) => ({ value, label: name }))],
            },
            ...(hearing.holds
              ? [
                  {
                    key: 'only',
                    label: m.only,
                    value: vis ?? '',
                    onChange: (value: string) => setSearch({ vis: value, efter: null }),
                    options: [...options, { value: 'ubesvarede', label: m.unanswered }],
                  },
                ]
              : []),
          ]}
        />
        {sted !== undefined && (
          <p className="breaks">
            {m.onePlace} <span lang="da">«{label === '' ? all.hearing.whole : label}»</span>.{' '}
            <Link href={href({ sted: null })}>{m.everything}</Link>
          </p>
        )}
        {comments.error && <RefusalNotice fault={comments.error} />}
        {!shown && !comments.error && <Loading />}
        <ol className={sted === undefined ? 'heard' : 'heard side-by-side'}>
          {shown?.rows.map((comment) => (
            <li key={comment.id} id={comment.no === null ? undefined : `nr-${comment.no}`}>
              <CommentView comment={comment} />
              {hearing.holds && comment.no !== null && hearing.state !== 'closed' && (
                <Acts hearing={hearing} comment={comment} rows={shown.rows} />
              )}
            </li>
          ))}
        </ol>
        {(shown?.next != null || efter) && (
          <Pager
            label={m.paging}
            previous={efter ? { href: href({ efter: null }), label: m.first } : undefined}
            next={shown?.next != null ? { href: href({ efter: String(shown.next) }), label: m.next } : undefined}
          />
        )}
      </Section>
    </>
  );
}

/** What the holder does with a comment: answers it, treats it with another, proposes its word. */
function Acts({ hearing, comment, rows }: { hearing: Hearing; comment: Comment; rows: Comment[] }) {
  const m = useMessages(da, en).respond;
  const [open, setOpen] = useState<'respond' | 'merge' | 'term' | null>(null);
  const close = () => setOpen(null);
  if (open === 'respond') return <RespondForm hearing={hearing} comment={comment} onDone={close} />;
  if (open === 'merge') return <MergeForm hearing={hearing} comment={comment} rows={rows} onDone={close} />;
  if (open === 'term') return <TermForm hearing={hearing} comment={comment} onDone={close} />;
  const unseen = <span className="unseen"> {comment.no}</span>;
  return (
    <ButtonRow>
      {comment.mergedInto === null && (
        <Button small onClick={() => setOpen('respond')}>
          {comment.response ? m.reopen : m.open}
          {unseen}
        </Button>
      )}
      <Button small look="quiet" onClick={() => setOpen('merge')}>
        {comment.mergedInto === null ? m.merge : m.part}
        {unseen}
      </Button>
      <Button small look="quiet" onClick={() => setOpen('term')}>
        {m.propose}
        {unseen}
      </Button>
    </ButtonRow>
  );
}
