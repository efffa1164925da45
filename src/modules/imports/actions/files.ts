/** Files that leave: templates, and the user's own with what is wrong in it. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { sentenceOf } from '../../../platform/files/messages.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import {
  delimitedFile,
  faultColumn,
  fileWithFaults,
  type Language,
  mark,
  type SheetKind,
  workbookFile,
} from '../../../platform/sheets/index.ts';
import type { ImportsContract } from '../contract.ts';
import { kindOf, kinds } from '../kinds.ts';
import { guideDa } from './guide.da.ts';
import { guideEn } from './guide.en.ts';
import { readUpload } from './take.ts';

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' };

function send({ http }: Context, name: string, format: 'xlsx' | 'csv', bytes: Buffer): Buffer {
  const plain = name.normalize('NFD').replace(/[^\w.-]+/g, '-');
  const disposition = `attachment; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`;
  http.reply.header('content-disposition', disposition).type(types[format]);
  return bytes;
}

/** The first column's header carries the template's name and version. */
const headersOf = (kind: SheetKind, language: Language): string[] =>
  kind.columns.map(({ key }) => {
    const header = kind.texts[language].columns[key]?.header ?? key;
    return key === 'id' ? `${header} (${mark(kind.id, kind.version)})` : header;
  });

export const listKinds = (language: Language) =>
  kinds.map((kind) => {
    const headers = headersOf(kind, language);
    const { name, lacks, note, columns } = kind.texts[language];
    return {
      id: kind.id,
      template: mark(kind.id, kind.version),
      name,
      lacks,
      note,
      href: kind.href,
      columns: kind.columns.map(({ key, needed }, at) => ({ header: headers[at] ?? key, explain: columns[key]?.explain ?? '', needed })),
    };
  });

type Query = Input<ImportsContract['GET /api/import-templates/:kind']>['query'];

export async function sendTemplate(context: Context, id: string, query: Query): Promise<Buffer | Refusal> {
  const kind = kindOf(id);
  if (!kind) return refuse('notFound');
  const { format = 'xlsx', rows: which = 'empty', language = 'da', trainingRegion } = query;
  const found = which === 'empty' ? [] : await kind.rows(context, { rows: which, trainingRegion: trainingRegion || null });
  const texts = kind.texts[language];
  const guide = language === 'da' ? guideDa : guideEn;
  const headers = headersOf(kind, language);
  const file = {
    headers,
    rows: found.map((row) => kind.columns.map(({ key }) => row[key])),
    names: guide.sheets,
    guide: [
      [texts.name, mark(kind.id, kind.version)],
      ['', texts.note],
      ['', guide.versions],
      ['', guide.text],
      ...kind.columns.map(({ key, needed }, at): [string, string] => [
        headers[at] ?? key,
        `${texts.columns[key]?.explain ?? ''}${needed ? ` ${guide.needed}` : ''}`,
      ]),
    ] satisfies [string, string][],
  };
  const name = `${mark(kind.id, kind.version).replace('/', '-')}-${guide.which[which]}`;
  return send(context, name, format, format === 'xlsx' ? await workbookFile(file) : delimitedFile(file));
}

type Wish = Input<ImportsContract['POST /api/imports/:kind/faults']>['query'];

export async function sendFaults(context: Context, id: string, query: Wish): Promise<Buffer | Refusal> {
  const read = await readUpload(context, id, query, false);
  if (isRefusal(read)) return read;
  const language = query.language ?? 'da';
  const title = faultColumn[language === 'da' ? 0 : 1] ?? '';
  const bytes = await fileWithFaults(
    read.sheet,
    title,
    read.planned.errors,
    (fault) => `${fault.column ? `${fault.column}: ` : ''}${sentenceOf(fault, language)}`,
  );
  return send(context, `${query.file.replace(/\.[^.]*$/, '')}-${title.toLowerCase()}`, read.sheet.format, bytes);
}
