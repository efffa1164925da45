/** Bodies, mandates, seat rules, service and successors from the data files, as rows of their tables. */
import { date, flag, integer, list, oneOf, optional, period, type RowError, readTable, slug, text } from '../../../platform/files/index.ts';
import { readCurricula } from '../../curricula/public.ts';

export interface KnownSpecialty {
  id: string;
  name: string;
}

const spans = { from: date, to: optional(date), source: text, constructed: flag };

/** One row for every specialty, where a file has one for all of them: `spec-ost` is every specialty's committee in Øst. */
function forEach<Row extends { body: string }>(
  row: Row,
  every: ReadonlyMap<string, readonly KnownSpecialty[]>,
): (Row & { suffix: string })[] {
  const specialties = every.get(row.body);
  return specialties ? specialties.map(({ id }) => ({ ...row, body: `${row.body}-${id}`, suffix: `-${id}` })) : [{ ...row, suffix: '' }];
}

export function readBodies(data: string) {
  const curricula = readCurricula(data);
  const specialties: KnownSpecialty[] = curricula.specialties.map(({ id, name_da }) => ({ id, name: name_da }));
  const errors: RowError[] = [...curricula.errors];
  const table = <Row extends Record<string, unknown>>(read: { rows: (Row & { file: string; row: number })[]; errors: RowError[] }) => {
    errors.push(...read.errors);
    return read.rows.map(({ file: _file, row: _row, ...rest }) => rest as unknown as Row);
  };
  const bodies = table(
    readTable(
      data,
      'bodies.csv',
      {
        id: slug,
        name: text,
        kind: text,
        level: oneOf('national', 'trainingRegion', 'operatingRegion'),
        training_region: optional(slug),
        operating_region: optional(slug),
        agreement_area: optional(slug),
        specialty: optional(text),
        meetings_a_year: optional(integer(1, 60)),
        ...spans,
      },
      ['id'],
    ),
  );
  const mandates = table(readTable(data, 'mandates.csv', { id: slug, body: slug, may: text, wording: text, ...spans }, ['id']));
  const rules = table(
    readTable(
      data,
      'seat_rules.csv',
      {
        id: slug,
        body: slug,
        no: integer(1, 100),
        kind: text,
        count: integer(1, 50),
        of: optional(text),
        least: flag,
        anywhere: flag,
        chairs: flag,
        external: flag,
        nominated_by: text,
        state: oneOf('current', 'proposed'),
        ...spans,
      },
      ['id'],
    ),
  );
  const service = table(readTable(data, 'body_service.csv', { body: slug, served_by: slug, ...spans }, ['body', 'served_by', 'from']));
  const successors = table(
    readTable(
      data,
      'body_successors.csv',
      { predecessor: slug, successor: slug, on: date, decided_by: optional(text), source: text, constructed: flag },
      ['predecessor', 'successor'],
    ),
  );
  const every = new Map(bodies.filter(({ specialty }) => specialty === '*').map(({ id }) => [id, specialties]));
  return {
    errors,
    bodies: bodies.flatMap(({ from, to, ...row }) => {
      const valid = period(from, to);
      return row.specialty === '*'
        ? specialties.map(({ id, name }) => ({
            ...row,
            id: `${row.id}-${id}`,
            name: row.name.replace('{specialty}', name),
            specialty: id,
            valid,
          }))
        : [{ ...row, valid }];
    }),
    mandates: mandates
      .flatMap((row) => forEach(row, every))
      .map(({ id, suffix, from, to, ...row }) => ({ ...row, id: id + suffix, valid: period(from, to) })),
    rules: rules
      .flatMap((row) => forEach(row, every))
      .map(({ id, suffix, of, from, to, ...row }) => ({ ...row, id: id + suffix, of_what: of, valid: period(from, to) })),
    service: service
      .flatMap((row) => forEach(row, every))
      .map(({ suffix: _suffix, from, to, ...row }) => ({ ...row, valid: period(from, to) })),
    successors: successors.map(({ on, ...row }) => ({ ...row, succeeded_on: on })),
  };
}

/** The constructed members of the demonstration world: a seat by its body and the rule's number, and a demonstration identity or a fictional name. */
export const readMembers = (data: string) =>
  readTable(data, 'demo/members.csv', {
    body: slug,
    rule: integer(1, 100),
    thing: optional(slug),
    person: text,
    groups: list(text),
    operating_region: optional(slug),
    substitute: flag,
    from: date,
    to: optional(date),
  });
