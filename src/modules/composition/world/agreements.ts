import {
  date,
  flag,
  integer,
  list,
  optional,
  period,
  type RowError,
  readNames,
  readTable,
  slug,
  text,
  unknownReference,
} from '../../../platform/files/index.ts';

/** Agreements with their shares, and the implementation principles. */
export function readAgreements(data: string) {
  const names = readNames(data);
  const area = names.column('agreementArea');
  const agreements = readTable(
    data,
    'agreements.csv',
    {
      id: slug,
      name: text,
      training_region: names.column('trainingRegion'),
      areas: list(area),
      home_area: area,
      from: date,
      to: optional(date),
      source: text,
      constructed: flag,
    },
    ['id'],
  );
  const shares = readTable(
    data,
    'agreement_shares.csv',
    {
      agreement: slug,
      specialty: optional(names.column('specialty')),
      area,
      low: integer(0, 100),
      high: integer(0, 100),
      aim: optional(integer(0, 100)),
      in_overall: flag,
      start_end: flag,
      both_areas: flag,
      reason: text,
      source: text,
      constructed: flag,
    },
    ['agreement', 'specialty'],
  );
  const principles = readTable(
    data,
    'principles.csv',
    { id: slug, name: text, text: optional(text), decided_on: date, from: date, to: optional(date), measure: optional(text), source: text },
    ['id'],
  );
  const errors: RowError[] = [...names.errors, ...agreements.errors, ...shares.errors, ...principles.errors];
  for (const row of shares.rows) {
    const wrong = (column: string, value: number, low: number, high: number) =>
      errors.push({ file: row.file, row: row.row, column, code: 'outOfRange', params: { value, low, high } });
    if (row.high < row.low) wrong('high', row.high, row.low, 100);
    if (row.aim !== null && (row.aim < row.low || row.aim > row.high)) wrong('aim', row.aim, row.low, row.high);
    const known = agreements.rows.some((agreement) => agreement.id === row.agreement);
    if (!known) errors.push(unknownReference(row, 'agreement', row.agreement, 'agreements.csv'));
  }
  return {
    errors,
    agreements: agreements.rows.map(({ row: _r, file: _f, from, to, ...agreement }) => ({ ...agreement, valid: period(from, to) })),
    shares: shares.rows.map(({ row: _r, file: _f, ...share }) => share),
    principles: principles.rows.map(({ row: _r, file: _f, from, to, ...principle }) => ({ ...principle, valid: period(from, to) })),
  };
}
