/** The memo: as it would be now, or as it was sealed. */

import type { AnswerOf } from '../../../app/web/api.ts';
import { Refused } from '../../../app/web/api.ts';
import { FileButton } from '../../../app/web/file-button.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { Loading, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, EmptyState, Notice, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';
import './hearings.css';

type Memo = AnswerOf<'GET /api/hearings/:id/memo'>['memo'];
type Comment = Memo['comments'][number];

export function MemoTab({ hearing }: { hearing: Hearing }) {
  const all = useMessages(da, en);
  const { words } = all;
  const m = all.memo;
  const { formatInstant, formatNumber } = useFormats();
  const memo = useCall('GET /api/hearings/:id/memo', { params: { id: hearing.id } });
  const close = useAct('POST /api/hearings/:id/close', ['GET /api/hearings']);
  if (memo.error instanceof Refused && memo.error.code === 'memoNotYet') return <EmptyState title={m.notYet} />;
  if (memo.error) return <RefusalNotice fault={memo.error} />;
  if (!memo.data) return <Loading />;
  const { memo: written, sha256 } = memo.data;
  const answer = ({ response, mergedNo }: Comment) =>
    mergedNo !== null ? all.comments.merged(mergedNo) : response ? all.outcomes[response.outcome] : all.comments.noAnswer;
  const since = ({ since: now }: Comment) =>
    now === null ? '' : now.state === 'same' ? m.same : now.state === 'gone' ? m.gone : (now.label ?? '');
  const text = (value: string) => (
    <span className="breaks">
      <Danish>{value}</Danish>
    </span>
  );
  const danish = (key: string, header: string, value: (row: Comment) => string) => ({
    key,
    header,
    cell: (row: Comment) => text(value(row)),
    value,
  });
  return (
    <Section
      heading={sha256 === null ? m.headingDraft(hearing.unanswered) : m.headingSealed}
      note={m.note}
      actions={<FileButton address="GET /api/hearings/:id/memo.pdf" params={{ id: hearing.id }} label={m.pdf} making={m.making} />}
    >
      {sha256 !== null && (
        <p className="breaks">
          {all.hearing.hash}: {sha256}
        </p>
      )}
      {hearing.holds && hearing.state !== 'closed' && (
        <>
          {close.error && <RefusalNotice fault={close.error} />}
          <Notice
            tone={hearing.unanswered === 0 ? 'info' : 'warning'}
            word={words.note}
            title={all.hearing.closeHint(hearing.unanswered)}
            actions={
              <Button look="danger" busy={close.isPending} onClick={() => close.mutate({ params: { id: hearing.id } })}>
                {all.hearing.close}
              </Button>
            }
          />
        </>
      )}
      <Table
        caption={m.parties}
        columns={[
          { key: 'name', header: m.party, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          {
            key: 'answers',
            header: m.answer,
            cell: ({ answers }) =>
              answers
                .map(
                  (one) =>
                    `${all.parties.line(one.signedName, formatInstant(one.signedAt), one.comments)}${one.late ? ` (${all.parties.isLate})` : ''}`,
                )
                .join('; ') || all.parties.none,
          },
        ]}
        rows={written.parties}
        rowKey={({ name }) => name}
      />
      <Table
        caption={m.comments}
        more={(next, left) => `${all.hearing.more}: ${formatNumber(next)} / ${formatNumber(left)}`}
        columns={[
          { key: 'no', header: m.no, rowHeader: true, numeric: true, cell: ({ no }) => no, sortValue: ({ no }) => no },
          danish('party', m.party, (row) => `${row.party}${row.late ? ` (${all.parties.isLate})` : ''}`),
          danish('place', m.place, ({ anchor, was }) => (anchor === '' ? all.hearing.whole : (was ?? anchor))),
          { key: 'kind', header: m.kind, cell: ({ kind }) => all.kinds[kind] },
          { key: 'stance', header: m.stance, cell: ({ stance }) => all.stances[stance] },
          danish('comment', m.comment, (row) => row.text),
          danish('proposed', m.proposed, (row) => row.proposed),
          { key: 'answer', header: m.answer, cell: answer },
          danish('why', m.why, ({ response }) => response?.why ?? ''),
          danish('changed', m.changed, ({ response }) => response?.changed ?? ''),
          danish('since', m.since, since),
        ]}
        rows={written.comments}
        rowKey={({ no }) => String(no)}
      />
    </Section>
  );
}
