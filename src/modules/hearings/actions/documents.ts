/** Documents: new ones, new versions of them, and how they are read. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayHold } from '../policy.ts';
import { followPassages, highestId, type Passage, paragraphsOf, withIds } from '../rules/passages.ts';
import { sealed } from '../rules/seal.ts';
import {
  addDocument,
  addVersion,
  allTexts,
  type DocumentRow,
  findDocument,
  findText,
  listDocuments,
  passagesOf,
} from '../store/documents.ts';
import { refusalToHoldIn } from './hold-in.ts';

export const showDocuments = ({ db }: Context): Promise<DocumentRow[]> => listDocuments(db);

type Shown = DocumentRow & { no: number; sha256: string; passages: (Passage & { since: 'same' | 'changed' | 'new' })[] };

/** A version with what is changed since the one before it. */
export async function showDocument({ db }: Context, id: string, wanted: number | undefined): Promise<Shown | Refusal> {
  const document = await findDocument(db, id);
  const no = wanted ?? document?.versions[0]?.no;
  const text = document && no !== undefined ? await findText(db, id, no) : null;
  if (!document || !text || no === undefined) return refuse(document ? 'unknownVersion' : 'notFound');
  const passages = passagesOf(text);
  const earlier = no > 1 ? await findText(db, id, no - 1) : null;
  const before = earlier ? passagesOf(earlier) : passages;
  const followed = followPassages(
    passages,
    before,
    passages.map((passage) => passage.id),
  );
  const since = (of: string) => (followed.get(of) === 'gone' ? 'new' : followed.get(of) === 'changed' ? 'changed' : 'same');
  return { ...document, no, sha256: text.sha256, passages: passages.map((passage) => ({ ...passage, since: since(passage.id) })) };
}

interface Wish {
  trainingRegion: string;
  name: string;
  source: string;
  text: string;
}

export async function newDocument(context: Context, wish: Wish): Promise<{ id: string; no: number } | Refusal> {
  const { db, who } = context;
  const notHere = await refusalToHoldIn(context, wish.trainingRegion);
  if (notHere) return notHere;
  const passages = withIds([], paragraphsOf(wish.text), 0);
  if (passages.length === 0) return refuse('documentEmpty');
  const name = wish.name.trim();
  const id = await addDocument(db, { trainingRegion: wish.trainingRegion, name, source: wish.source.trim(), person: who.person });
  return keep(context, { id, name, source: wish.source.trim(), trainingRegion: wish.trainingRegion, no: 1, passages });
}

export async function newDocumentVersion(
  context: Context,
  id: string,
  wish: { text: string; seen: number },
): Promise<{ id: string; no: number } | Refusal> {
  const { db, who } = context;
  const document = await findDocument(db, id);
  if (!document) return refuse('notFound');
  if (!mayHold(who, document.trainingRegion)) return refuse('notYourRegion');
  const latest = document.versions[0]?.no ?? 0;
  if (latest !== wish.seen) return refuse('documentChanged', { no: latest });
  const texts = await allTexts(db, id);
  const last = texts.at(-1);
  const before = last ? passagesOf(last) : [];
  const passages = withIds(before, paragraphsOf(wish.text), Math.max(0, ...texts.map((text) => highestId(passagesOf(text)))));
  if (passages.length === 0) return refuse('documentEmpty');
  const { name, source, trainingRegion } = document;
  const kept = await keep(context, { id, name, source, trainingRegion, no: latest + 1, passages });
  return isRefusal(kept) ? kept : { id, no: latest + 1 };
}

interface Kept {
  id: string;
  trainingRegion: string;
  name: string;
  source: string;
  no: number;
  passages: Passage[];
}

async function keep({ db, who, request }: Context, { id, trainingRegion, name, source, no, passages }: Kept) {
  const { content, sha256 } = sealed({ name, source, passages });
  await addVersion(db, { document: id, no, content, sha256, person: who.person });
  await recordEvent(db, {
    person: who.person,
    capacity: who.roles[0]?.role ?? null,
    kind: 'documentSaved',
    subjectKind: 'document',
    subject: id,
    trainingRegion,
    before: no > 1 ? { version: no - 1 } : null,
    after: { version: no, name, sha256 },
    request,
  });
  return { id, no };
}
