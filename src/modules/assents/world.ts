import type { Db } from '../../platform/db/db.ts';
import {
  date,
  flag,
  insertRows,
  integer,
  oneOf,
  optional,
  period,
  type RowError,
  readNames,
  readTable,
  text,
} from '../../platform/files/index.ts';
import { stepKinds } from './rules/chain-state.ts';

/** The chains: which steps a version passes in a training region. */
export async function loadReference(db: Db, data: string): Promise<RowError[]> {
  const names = readNames(data);
  const { rows, errors } = readTable(
    data,
    'chains.csv',
    {
      subject_kind: oneOf('composition', 'document'),
      training_region: names.column('trainingRegion'),
      position: integer(1, 20),
      step: oneOf(...stepKinds),
      days: optional(integer(1, 400)),
      from: date,
      to: optional(date),
      source: text,
      constructed: flag,
    },
    ['subject_kind', 'training_region', 'step', 'from'],
  );
  if (names.errors.length + errors.length > 0) return [...names.errors, ...errors];
  // what a person has changed stays
  const here = await db.query<{ key: string }>(
    `select distinct subject_kind || ' ' || training_region || ' ' || step as key from assents.chain_step where decided_here`,
  );
  const kept = new Set(here.map(({ key }) => key));
  await db.query('delete from assents.chain_step where not decided_here');
  await insertRows(
    db,
    'assents.chain_step',
    {
      subject_kind: 'text',
      training_region: 'text',
      position: 'int',
      step: 'text',
      days: 'int',
      valid: 'daterange',
      source: 'text',
      constructed: 'boolean',
    },
    rows
      .filter((row) => !kept.has(`${row.subject_kind} ${row.training_region} ${row.step}`))
      .map(({ from, to, subject_kind, training_region, position, step, days, source, constructed }) => ({
        subject_kind,
        training_region,
        position,
        step,
        days,
        source,
        constructed,
        valid: period(from, to),
      })),
  );
  return [];
}
