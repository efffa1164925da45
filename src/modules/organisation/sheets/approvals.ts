/** Approvals from a spreadsheet: each row a wish that the rule for approvals decides, as by hand. */
import { inForceOn } from '../../../kernel/from-a-day.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Cell } from '../../../kernel/sheet.ts';
import { mayEdit } from '../../../platform/auth/policy.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type Column, optional, text } from '../../../platform/files/index.ts';
import {
  changeOf,
  columnsOf,
  danishDate,
  danishNumber,
  dayAfter,
  dayBefore,
  headersOf,
  type Layout,
  type NamedThing,
  nameColumn,
  nameWriter,
  oneWord,
  type ReadRow,
  readRows,
  regionColumn,
  regionName,
  type SheetKind,
  specialtyThings,
  yesOrNo,
} from '../../../platform/sheets/index.ts';
import { competenceGroupNames, specialtyNames } from '../../curricula/public.ts';
import { changeApprovals } from '../actions/change-approvals.ts';
import { type ApprovalValue, type ApprovalWish, approvalSubject } from '../rules/approval-wish.ts';
import { lackingRows } from '../rules/approvals-lacking.ts';
import { allUnits, approvalKeys } from '../store/approval-keys.ts';
import { approvalLines } from '../store/approval-lines.ts';
import { approvalsDa, stepWords as da, yesNo as yesNoDa } from './approvals.da.ts';
import { approvalsEn, stepWords as en, yesNo as yesNoEn } from './approvals.en.ts';

interface Row {
  id: string | null;
  unit: string;
  specialty: string;
  step: 'kbu' | 'intro' | 'main' | 'side';
  region: string;
  places: number;
  fte: boolean | null;
  gives: string[] | null;
  from: string | null;
  to: string | null;
  reason: string;
}
interface Names {
  units: NamedThing[];
  specialties: NamedThing[];
  groups: NamedThing[];
}

const texts = { da: approvalsDa, en: approvalsEn };
const bare = (things: readonly { id: string; name: string }[]): NamedThing[] => things.map(({ id, name }) => ({ id, name, others: [] }));

async function namesOf(db: Db): Promise<Names> {
  const groups = [...(await competenceGroupNames(db))].map(([id, name]) => ({ id, name }));
  return { units: bare(await allUnits(db)), specialties: specialtyThings(await specialtyNames(db)), groups: bare(groups) };
}

/** One decimal: places are kept in tenths. */
const places: Column<number> = {
  read(cell) {
    const read = danishNumber(0, 999).read(cell);
    return 'value' in read && !Number.isInteger(Math.round(read.value * 1000) / 100)
      ? { code: 'notTenths', params: { value: cell } }
      : read;
  },
};

function layout({ units, specialties, groups }: Names): Layout<Row> {
  const group = nameColumn(groups);
  const columns: Layout<Row>['columns'] = {
    id: { read: optional(text).read },
    unit: { needed: true, read: nameColumn(units).read },
    specialty: { needed: true, read: nameColumn(specialties).read },
    step: { needed: true, read: oneWord(da, en).read },
    region: { needed: true, read: regionColumn.read },
    places: { needed: true, read: (cell) => (cell === '' ? text.read(cell) : places.read(cell)) as ReturnType<typeof places.read> },
    fte: { read: optional(yesOrNo).read },
    gives: {
      read(cell) {
        const value: string[] = [];
        for (const part of cell.split(';').map((one) => one.trim())) {
          const read = part === '' ? null : group.read(part);
          if (read && 'code' in read) return read;
          if (read) value.push(read.value);
        }
        return { value: value.length > 0 ? value : null };
      },
    },
    from: { read: optional(danishDate).read },
    to: { read: optional(danishDate).read },
    reason: { needed: true, read: text.read },
  };
  return {
    id: 'approvals',
    version: 1,
    columns,
    headers: headersOf({ id: 'approvals', version: 1, texts }, Object.keys(columns) as (keyof Row)[]),
  };
}

const wishOf = (row: ReadRow<Row>, today: string): ApprovalWish => ({
  act: 'hold',
  unit: row.unit,
  specialty: row.specialty,
  step: row.step,
  trainingRegion: row.region,
  from: row.from ?? today,
  to: row.to === null ? undefined : dayAfter(row.to),
  tenths: Math.round(row.places * 10),
  ...(row.fte === null ? {} : { fullTimeEquivalents: row.fte }),
  ...(row.gives === null ? {} : { gives: row.gives }),
  reason: row.reason,
});

export const approvalSheets: SheetKind = {
  id: 'approvals',
  version: 1,
  texts,
  columns: columnsOf(layout({ units: [], specialties: [], groups: [] })),
  href: '/godkendelser',

  async rows({ db, today }, { rows: which, trainingRegion }) {
    const names = await namesOf(db);
    const keys = await approvalKeys(db, trainingRegion);
    const lines = await approvalLines(db, keys);
    const [unit, specialty, group] = [nameWriter(names.units), nameWriter(names.specialties), nameWriter(names.groups)];
    const withGroups = new Set(names.groups.map(({ id }) => id.split(':')[0] ?? ''));
    return keys.flatMap((key) => {
      const held = lines.get(approvalSubject(key)) ?? [];
      const hasGroups = withGroups.has(key.specialty);
      const wanted =
        which === 'lacking'
          ? lackingRows(key, held, { hasGroups, today })
          : held
              .filter(({ to, value }) => (to === null || to > today) && value.suspension === null)
              .map(({ from, to, value }) => ({ from, to, tenths: value.tenths, value }));
      return wanted.map(
        ({ from, to, tenths, value }): Record<string, Cell> => ({
          id: approvalSubject(key),
          unit: unit(key.unit),
          specialty: specialty(key.specialty),
          step: da[key.step as Row['step']][0],
          region: regionName[key.trainingRegion],
          places: tenths === null ? null : tenths / 10,
          fte: yesNoDa[`${value.fullTimeEquivalents}`],
          gives: value.gives.map((id) => group(id) ?? id).join('; '),
          from: { date: from },
          to: { date: to && dayBefore(to) },
          reason: which === 'lacking' ? '' : value.source,
        }),
      );
    });
  },

  async plan(context, sheet, { language, ownOnly }) {
    const { db, who, today } = context;
    const names = await namesOf(db);
    const template = layout(names);
    const read = readRows(sheet, template);
    if (isRefusal(read)) return read;
    const errors = [...read.errors];
    const column = (key: keyof Row): string => texts[language].columns[key]?.header ?? key;
    const wrong = (row: number, key: keyof Row, code: string, params: Record<string, string | number>) =>
      errors.push({ file: '', row, column: column(key), code, params });
    const leftOut = read.rows.filter(({ region }) => ownOnly && !mayEdit(who, region)).map(({ row }) => row);
    const rows = read.rows.filter(({ row }) => !leftOut.includes(row));
    const wishes = rows.map((row) => wishOf(row, today));
    const lines = await approvalLines(db, wishes);
    const [unit, specialty, group] = [nameWriter(names.units), nameWriter(names.specialties), nameWriter(names.groups)];
    const words = language === 'da' ? yesNoDa : yesNoEn;
    const shown = (value: Pick<ApprovalValue, 'tenths' | 'fullTimeEquivalents' | 'gives'>, to: string | null) => ({
      [column('places')]: String(value.tenths / 10).replace('.', ','),
      [column('fte')]: words[`${value.fullTimeEquivalents}`],
      [column('gives')]: [...value.gives]
        .sort()
        .map((id) => group(id) ?? id)
        .join('; '),
      [column('to')]: to === null ? '' : dayBefore(to),
    });
    const changes = rows.map((row, at) => {
      const wish = wishes[at] as ApprovalWish;
      const subject = approvalSubject(wish);
      if (row.id !== null && row.id !== subject) wrong(row.row, 'id', 'idIsAnother', { value: row.id, subject });
      const held = inForceOn(lines.get(subject) ?? [], wish.from);
      const was = held?.value.suspension === null ? held.value : undefined;
      const value = {
        tenths: wish.tenths ?? 0,
        fullTimeEquivalents: wish.fullTimeEquivalents ?? was?.fullTimeEquivalents ?? false,
        gives: wish.gives ?? was?.gives ?? [],
      };
      const name = `${unit(row.unit)}: ${specialty(row.specialty)}, ${(language === 'da' ? da : en)[row.step][0]}, ${regionName[row.region]}`;
      const to = wish.to === undefined ? (held?.to ?? null) : wish.to;
      const change = changeOf(
        { rows: [row.row], id: subject, name, from: wish.from },
        was && held ? shown(was, held.to) : null,
        shown(value, to),
      );
      if (change.what !== 'unchanged' && row.from === null) wrong(row.row, 'from', 'fromMissing', {});
      return change;
    });
    const decided = await changeApprovals(context, wishes, true);
    for (const { index, refusal } of decided.refused) {
      const params = Object.fromEntries(
        Object.entries(refusal.params).filter((entry): entry is [string, string | number] => entry[1] !== null),
      );
      wrong(rows[index]?.row ?? 0, refusal.refusal === 'notYourRegion' ? 'region' : 'from', refusal.refusal, params);
    }
    return {
      errors: errors.sort((a, b) => a.row - b.row),
      notes: [],
      changes,
      leftOut,
      unknown: read.unknown,
      async write() {
        await changeApprovals(context, wishes);
        return [];
      },
    };
  },
};
