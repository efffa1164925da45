/** The demonstration hearing: a draft by Sundhedsstyrelsen with its reviewers' remarks, and a list of parties to try with. */
import type { Db } from '../../platform/db/db.ts';
import { insertRows, integer, oneOf, type RowError, readTable, slug, text, unknownReference } from '../../platform/files/index.ts';
import { sealed } from './rules/seal.ts';
import { remarksAsHearing } from './world/hearing.ts';
import { idOf } from './world/ids.ts';
import { loadLists } from './world/lists.ts';

const region = 'ost';

export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const documents = readTable(data, 'documents.csv', { id: slug, name: text, source: text, note: text }, ['id']);
  const passages = readTable(
    data,
    'document_passages.csv',
    { document: slug, passage: text, kind: oneOf('heading', 'paragraph', 'note'), text },
    ['document', 'passage'],
  );
  const remarks = readTable(
    data,
    'document_remarks.csv',
    {
      document: slug,
      no: integer(1, 1000),
      commentator: integer(1, 2),
      passage: text,
      placed_by: oneOf('quoted', 'placed'),
      kind: oneOf('term', 'fact', 'wording', 'disagreement', 'missing', 'support'),
      stance: oneOf('supports', 'changes', 'opposes', 'none'),
      text,
      proposed: { read: (cell: string) => ({ value: cell }) },
    },
    ['document', 'no'],
  );
  const errors = [...documents.errors, ...passages.errors, ...remarks.errors];
  if (errors.length > 0) return errors;
  const known = new Set(passages.rows.map(({ document, passage }) => `${document} ${passage}`));
  const lost = remarks.rows.filter(({ document, passage }) => !known.has(`${document} ${passage}`));
  if (lost.length > 0) return lost.map((row) => unknownReference(row, 'passage', row.passage, 'document_passages.csv'));
  for (const { id, name, source, note } of documents.rows) {
    const own = passages.rows.filter(({ document }) => document === id).map((one) => ({ id: one.passage, kind: one.kind, text: one.text }));
    const { content, sha256 } = sealed({ name, source, passages: own });
    const document = idOf(id);
    const columns = { id: 'uuid', training_region: 'text', name: 'text', source: 'text', note: 'text' };
    await insertRows(db, 'hearings.document', columns, [{ id: document, training_region: region, name, source, note }]);
    const version = { document: 'uuid', no: 'int', content: 'text', sha256: 'text' };
    await insertRows(db, 'hearings.document_version', version, [{ document, no: 1, content, sha256 }]);
    const said = remarks.rows.filter((remark) => remark.document === id);
    await remarksAsHearing(db, { document, region, name, sha256, passages: own, remarks: said });
  }
  await loadLists(db, region);
  return [];
}
