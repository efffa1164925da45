/** Documents: texts with versions, each canonical JSON with its SHA-256. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Passage } from '../rules/passages.ts';

export interface DocumentContent {
  name: string;
  source: string;
  passages: Passage[];
}

export interface DocumentRow {
  id: string;
  trainingRegion: string;
  name: string;
  source: string;
  note: string;
  createdAt: string;
  versions: { no: number; sha256: string; createdAt: string; createdByName: string | null }[];
}

const columns = `d.id, d.training_region as "trainingRegion", d.name, d.source, d.note, ${instantOf('d.created_at')} as "createdAt",
  (select coalesce(jsonb_agg(jsonb_build_object('no', v.no, 'sha256', v.sha256, 'createdAt', ${instantOf('v.created_at')}, 'createdByName',
    people.display_name(v.created_by)) order by v.no desc), '[]') from hearings.document_version v where v.document = d.id) as versions`;

export const listDocuments = (db: Db): Promise<DocumentRow[]> =>
  db.query<DocumentRow>(`select ${columns} from hearings.document d order by d.created_at desc, d.id limit 500`);

export async function findDocument(db: Db, id: string): Promise<DocumentRow | null> {
  const [row] = await db.query<DocumentRow>(`select ${columns} from hearings.document d where d.id = $1`, [id]);
  return row ?? null;
}

export interface VersionText {
  name: string;
  trainingRegion: string;
  sha256: string;
  content: string;
}

export async function findText(db: Db, document: string, no: number): Promise<VersionText | null> {
  const [row] = await db.query<VersionText>(
    `select d.name, d.training_region as "trainingRegion", v.sha256, v.content from hearings.document_version v join hearings.document d on d.id = v.document
     where v.document = $1 and v.no = $2`,
    [document, no],
  );
  return row ?? null;
}

export const passagesOf = ({ content }: Pick<VersionText, 'content'>): Passage[] => (JSON.parse(content) as DocumentContent).passages;

/** All versions' texts, oldest first: ids that have been used are not used again. */
export const allTexts = (db: Db, document: string): Promise<{ no: number; content: string }[]> =>
  db.query('select no, content from hearings.document_version where document = $1 order by no', [document]);

export async function addDocument(
  db: Db,
  document: { trainingRegion: string; name: string; source: string; person: string },
): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    'insert into hearings.document (training_region, name, source, created_by) values ($1, $2, $3, $4) returning id',
    [document.trainingRegion, document.name, document.source, document.person],
  );
  return row?.id ?? '';
}

export const addVersion = (
  db: Db,
  version: { document: string; no: number; content: string; sha256: string; person: string },
): Promise<unknown> =>
  db.query('insert into hearings.document_version (document, no, content, sha256, created_by) values ($1, $2, $3, $4, $5)', [
    version.document,
    version.no,
    version.content,
    version.sha256,
    version.person,
  ]);
