/**
 * The reviewers' remarks as a hearing. The text and the remarks are the source's; that it was a hearing here, its dates and the parties that can be
 * tried are made up, and say so. Who the reviewers are is not known: they are numbered.
 */
import type { Db } from '../../../platform/db/db.ts';
import { insertRows } from '../../../platform/files/index.ts';
import { sealed } from '../rules/seal.ts';
import { idOf } from './ids.ts';
import { demonstrationParties } from './lists.ts';

interface Given {
  document: string;
  region: string;
  name: string;
  sha256: string;
  passages: { id: string; kind: string; text: string }[];
  remarks: {
    no: number;
    commentator: number;
    passage: string;
    placed_by: string;
    kind: string;
    stance: string;
    text: string;
    proposed: string;
  }[];
}

const at = '2026-11-02T09:00:00Z';
const dates = { sent_on: '2026-11-02', deadline: '2026-12-15' };

export async function remarksAsHearing(db: Db, { document, region, name, sha256, passages, remarks }: Given): Promise<void> {
  const hearing = idOf(`hearing ${document}`);
  const constructed =
    'Høringens datoer og de parter, man kan svare for, er konstrueret. Teksten og bemærkningerne er kildens; kommentatorernes roller kendes ikke, og de ord, de fremhævede, er gået tabt.';
  await insertRows(
    db,
    'hearings.hearing',
    {
      id: 'uuid',
      training_region: 'text',
      subject_kind: 'text',
      subject: 'uuid',
      version: 'int',
      sha256: 'text',
      name: 'text',
      letter: 'text',
      sent_on: 'date',
      deadline: 'date',
      shown: 'text',
      remind_days: 'int',
      constructed: 'text',
      next_no: 'int',
      sent_at: 'timestamptz',
    },
    [
      {
        id: hearing,
        training_region: region,
        subject_kind: 'document',
        subject: document,
        version: 1,
        sha256,
        name,
        letter: '',
        ...dates,
        shown: 'all',
        remind_days: 7,
        constructed,
        next_no: remarks.length + 1,
        sent_at: at,
      },
    ],
  );
  const heard = { hearing: 'uuid', version: 'int', sha256: 'text', name: 'text', followed: 'jsonb', taken_at: 'timestamptz' };
  await insertRows(db, 'hearings.heard_version', heard, [{ hearing, version: 1, sha256, name, followed: {}, taken_at: at }]);
  const anchor = { hearing: 'uuid', version: 'int', position: 'int', key: 'text', label: 'text' };
  const anchors = passages.map((one, position) => ({
    hearing,
    version: 1,
    position: position + 1,
    key: `passage:${one.id}`,
    label: one.text,
  }));
  await insertRows(db, 'hearings.anchor', anchor, anchors);
  const party = { id: 'uuid', hearing: 'uuid', name: 'text', scope_kind: 'text', scope_id: 'text' };
  const parties = [
    ...[1, 2].map((one) => ({ name: `Kommentator ${one}`, scope_kind: null, scope_id: null })),
    ...demonstrationParties.map((one) => ({ name: one.name, scope_kind: one.scopeKind, scope_id: one.scopeId })),
  ].map((one) => ({ ...one, hearing, id: idOf(`${hearing} ${one.name}`) }));
  await insertRows(db, 'hearings.party', party, parties);
  for (const commentator of [1, 2]) {
    const own = remarks.filter((one) => one.commentator === commentator);
    const signed = { id: idOf(`${hearing} Kommentator ${commentator}`), name: `Kommentator ${commentator}` };
    const { content, sha256: hash } = sealed({
      hearing: { id: hearing, name, version: 1, sha256, deadline: dates.deadline },
      party: signed.name,
      no: 1,
      text: '',
      comments: own.map((one) => ({
        no: one.no,
        anchor: `passage:${one.passage}`,
        label: passages.find(({ id }) => id === one.passage)?.text ?? null,
        kind: one.kind,
        stance: one.stance,
        text: one.text,
        proposed: one.proposed,
      })),
      late: false,
      signedName: signed.name,
      signedCapacity: null,
      signedAt: at,
    });
    const answer = {
      party: 'uuid',
      no: 'int',
      hearing: 'uuid',
      text: 'text',
      comments: 'int',
      late: 'boolean',
      content: 'text',
      sha256: 'text',
      signed_name: 'text',
      signed_at: 'timestamptz',
    };
    await insertRows(db, 'hearings.answer', answer, [
      {
        party: signed.id,
        no: 1,
        hearing,
        text: '',
        comments: own.length,
        late: false,
        content,
        sha256: hash,
        signed_name: signed.name,
        signed_at: at,
      },
    ]);
    const comment = {
      hearing: 'uuid',
      party: 'uuid',
      no: 'int',
      answer: 'int',
      anchor: 'text',
      inexact: 'text',
      kind: 'text',
      stance: 'text',
      text: 'text',
      proposed: 'text',
      written_name: 'text',
      written_at: 'timestamptz',
    };
    const rows = own.map((one) => ({
      hearing,
      party: signed.id,
      no: one.no,
      answer: 1,
      anchor: `passage:${one.passage}`,
      inexact: one.placed_by,
      kind: one.kind,
      stance: one.stance,
      text: one.text,
      proposed: one.proposed,
      written_name: signed.name,
      written_at: at,
    }));
    await insertRows(db, 'hearings.comment', comment, rows);
  }
}
