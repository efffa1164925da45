/** Reading an uploaded file, telling what it would do, and doing it – all or nothing, if what the telling rested on still holds. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import {
  type ImportWish,
  mark,
  type Planned,
  readSheet,
  type Sheet,
  type SheetKind,
  type Written,
} from '../../../platform/sheets/index.ts';
import type { ImportsContract } from '../contract.ts';
import { kindOf } from '../kinds.ts';
import { gathered } from '../rules/gathered.ts';
import { addImport, referenceVersion } from '../store/imports.ts';

type Wish = Input<ImportsContract['POST /api/imports/:kind/check']>['query'];
type Checked = Answer<ImportsContract['POST /api/imports/:kind/check']>;
type Taken = Answer<ImportsContract['POST /api/imports/:kind']>;

export interface Read {
  kind: SheetKind;
  sheet: Sheet;
  planned: Planned;
  sha256: string;
  basis: string;
}

/** How many of each the answer names; the rest stands in the file with faults. */
const most = { errors: 1000, notes: 400, changes: 500 };

export const wishOf = ({ file, language, own, year, drafts }: Wish): ImportWish => ({
  fileName: file,
  language: language ?? 'da',
  ownOnly: own ?? false,
  year: year ?? null,
  drafts: drafts ? drafts.split(',') : [],
});

/** The file read and compared with what is there. `hold`: nobody changes that until we are done. */
export async function readUpload(context: Context, id: string, query: Wish, hold: boolean): Promise<Read | Refusal> {
  const kind = kindOf(id);
  if (!kind) return refuse('notFound');
  const body = context.http.request.body;
  if (!Buffer.isBuffer(body)) return refuse('uploadEmpty');
  if (hold) await lockReference(context.db);
  const version = await referenceVersion(context.db);
  const sheet = await readSheet(body, query.file);
  if (isRefusal(sheet)) return sheet;
  const planned = await kind.plan(context, sheet, wishOf(query));
  if (isRefusal(planned)) return planned;
  const sha256 = createHash('sha256').update(body).digest('hex');
  const { changes, leftOut } = planned;
  const basis = createHash('sha256')
    .update(canonicalJson({ kind: id, sha256, version, changes, leftOut }))
    .digest('hex');
  return { kind, sheet, planned, sha256, basis };
}

const countsOf = ({ changes, leftOut, errors }: Planned) => {
  const count = (what: string) => changes.filter((change) => change.what === what).length;
  const [added, changed, unchanged] = [count('added'), count('changed'), count('unchanged')];
  return { added, changed, unchanged, leftOut: leftOut.length, errors: errors.length };
};

/** What the rules let through and the database's own walls refuse is an answer, not a fault; the transaction is taken back. */
const written = (planned: Planned): Promise<Written[] | Refusal> =>
  planned.write().catch((fault: { code?: string }) => {
    if (!fault.code?.startsWith('23')) throw fault;
    return refuse('importConflict');
  });

export async function checkFile(context: Context, id: string, query: Wish): Promise<Checked | Refusal> {
  const read = await readUpload(context, id, query, false);
  if (isRefusal(read)) return read;
  const { kind, sheet, planned, sha256, basis } = read;
  return {
    template: mark(kind.id, kind.version),
    sha256,
    basis,
    rows: sheet.lines.length - 1,
    counts: countsOf(planned),
    errors: planned.errors.slice(0, most.errors),
    notes: gathered(planned.notes).slice(0, most.notes),
    changes: planned.changes.flatMap(({ what, ...change }) => (what === 'unchanged' ? [] : [{ ...change, what }])).slice(0, most.changes),
    leftOut: planned.leftOut.slice(0, most.errors),
    unknownColumns: planned.unknown,
  };
}

export async function takeFile(context: Context, id: string, query: Wish & { basis: string }): Promise<Taken | Refusal> {
  const read = await readUpload(context, id, query, true);
  if (isRefusal(read)) return read;
  const { kind, sheet, planned, sha256, basis } = read;
  const { db, who, request } = context;
  if (planned.errors.length > 0) return refuse('importHasErrors', { errors: planned.errors.length });
  if (basis !== query.basis) return refuse('importStale');
  const hrefs = await written(planned);
  if (isRefusal(hrefs)) return hrefs;
  const counts = countsOf(planned);
  const { added, changed, unchanged, leftOut } = counts;
  const record = { kind: id, template: mark(kind.id, kind.version), fileName: query.file, sha256, rows: sheet.lines.length - 1 };
  const importId = await addImport(db, { ...record, added, changed, unchanged, leftOut, person: who.person });
  await recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    kind: 'imported',
    subjectKind: 'import',
    subject: importId,
    trainingRegion: null,
    before: null,
    after: { ...record, counts },
    request,
  });
  return { id: importId, counts, hrefs };
}
