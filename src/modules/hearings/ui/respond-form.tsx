import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { useTyped } from '../../../app/web/typed.ts';
import { Button, ButtonRow } from '../../../design/base.ts';
import { Form, NumberInput, RadioGroup, Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { isTooLong, useTextFault } from './faults.ts';
import type { Hearing } from './hearing-page.tsx';
import { TodayPart } from './today-part.tsx';
import type { Comment } from './use-unsigned.ts';

type Outcome = keyof typeof da.outcomes;

interface Props {
  hearing: Hearing;
  comment: Comment;
  onDone: () => void;
}

const stale = ['GET /api/hearings'];
const most = 4000;
const mostOfTerm = 200;

/** What is decided on a comment, why, what was changed, and in which version. */
export function RespondForm({ hearing, comment, onDone }: Props) {
  const all = useMessages(da, en);
  const m = all.respond;
  const { wish, setWish, forget } = useTyped(`response ${hearing.id} ${comment.id}`, {
    outcome: comment.response?.outcome ?? ('accepted' as Outcome),
    why: comment.response?.why ?? '',
    changed: comment.response?.changed ?? '',
    version: String(comment.response?.changeVersion ?? ''),
  });
  const [tried, setTried] = useState(false);
  const save = useAct('PUT /api/hearings/:id/comments/:comment/response', stale);
  const textFault = useTextFault();
  const end = () => {
    forget();
    onDone();
  };
  const send = () => {
    setTried(true);
    if (wish.why.trim() === '' || isTooLong(wish.why, most) || isTooLong(wish.changed, most)) return;
    const changeVersion = wish.version === '' ? null : Number(wish.version);
    const now = hearing.versions.find(({ version }) => version === changeVersion)?.followed[comment.anchor];
    const changeAnchor = changeVersion === null || comment.anchor === '' ? null : now ? now.key : comment.anchor;
    const body = { outcome: wish.outcome, why: wish.why.trim(), changed: wish.changed.trim(), changeVersion, changeAnchor };
    save.mutate({ params: { id: hearing.id, comment: comment.id }, body }, { onSuccess: end });
  };
  return (
    <Form onSend={send} aria-label={`${m.open} ${comment.no}`}>
      {save.error && <RefusalNotice fault={save.error} />}
      <TodayPart text={`${comment.text} ${comment.proposed} ${comment.anchorLabel ?? ''}`} />
      <RadioGroup
        label={m.outcome}
        value={wish.outcome}
        onChange={(outcome) => setWish({ ...wish, outcome: outcome as Outcome })}
        choices={Object.entries(all.outcomes).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        label={m.why}
        rows={3}
        value={wish.why}
        onChange={(why) => setWish({ ...wish, why })}
        error={textFault(wish.why, most, tried && m.whyMissing)}
      />
      <TextInput
        label={m.changed}
        rows={2}
        value={wish.changed}
        onChange={(changed) => setWish({ ...wish, changed })}
        error={textFault(wish.changed, most)}
      />
      <Select
        label={m.changeVersion}
        value={wish.version}
        onChange={(version) => setWish({ ...wish, version })}
        options={[
          { value: '', label: m.noVersion },
          ...hearing.versions.map(({ version }) => ({ value: String(version), label: String(version) })),
        ]}
      />
      <Ends busy={save.isPending} label={m.save} onDone={end} />
    </Form>
  );
}

function Ends({ busy, label, onDone }: { busy: boolean; label: string; onDone: () => void }) {
  const m = useMessages(da, en).respond;
  return (
    <ButtonRow>
      <Button type="submit" look="primary" busy={busy}>
        {label}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {m.cancel}
      </Button>
    </ButtonRow>
  );
}

/** A comment that says what another says is treated with it; or stands on its own again. */
export function MergeForm({ hearing, comment, rows, onDone }: Props & { rows: Comment[] }) {
  const m = useMessages(da, en).respond;
  const [no, setNo] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const merge = useAct('PUT /api/hearings/:id/comments/:comment/merge', stale);
  const isMerged = comment.mergedInto !== null;
  const into = rows.find((row) => row.no === no && row.id !== comment.id)?.id ?? null;
  const send = () => {
    setTried(true);
    if (!isMerged && into === null) return;
    merge.mutate({ params: { id: hearing.id, comment: comment.id }, body: { into: isMerged ? null : into } }, { onSuccess: onDone });
  };
  return (
    <Form onSend={send} aria-label={`${m.merge} ${comment.no}`}>
      {merge.error && <RefusalNotice fault={merge.error} />}
      {!isMerged && (
        <NumberInput label={m.mergeInto} value={no} onChange={setNo} min={1} error={tried && into === null && m.mergeUnknown} />
      )}
      <Ends busy={merge.isPending} label={isMerged ? m.part : m.merge} onDone={onDone} />
    </Form>
  );
}

/** What the comment says of a word goes to the list of proposals for the glossary. */
export function TermForm({ hearing, comment, onDone }: Props) {
  const m = useMessages(da, en).respond;
  const [term, setTerm] = useState('');
  const [proposal, setProposal] = useState(comment.proposed.slice(0, 200));
  const [tried, setTried] = useState(false);
  const textFault = useTextFault();
  const propose = useAct('POST /api/hearings/:id/comments/:comment/terms', stale);
  const send = () => {
    setTried(true);
    if (term.trim() === '' || proposal.trim() === '' || isTooLong(term, mostOfTerm) || isTooLong(proposal, mostOfTerm)) return;
    propose.mutate(
      { params: { id: hearing.id, comment: comment.id }, body: { term: term.trim(), proposal: proposal.trim() } },
      { onSuccess: onDone },
    );
  };
  return (
    <Form onSend={send} aria-label={`${m.propose} ${comment.no}`}>
      {propose.error && <RefusalNotice fault={propose.error} />}
      <TextInput label={m.term} value={term} onChange={setTerm} error={textFault(term, mostOfTerm, tried && m.termMissing)} />
      <TextInput
        label={m.termProposal}
        value={proposal}
        onChange={setProposal}
        error={textFault(proposal, mostOfTerm, tried && m.termMissing)}
      />
      <Ends busy={propose.isPending} label={m.propose} onDone={onDone} />
    </Form>
  );
}
