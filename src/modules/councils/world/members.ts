/** Who sits in the demonstration world's bodies: demonstration identities, and fictional persons who cannot sign in. */
import type { Db } from '../../../platform/db/db.ts';
import { insertRows, period, type RowError } from '../../../platform/files/index.ts';
import { addFictional } from '../../people/public.ts';
import { readBodies, readMembers } from './read.ts';

const reason = 'Konstrueret: demonstrationsverdenens medlem og periode';

/** What a member sits for, by the kind of the seat's rule. */
const attribute: Record<string, 'operating_region' | 'training_region' | 'site' | 'unit'> = {
  eachOperatingRegion: 'operating_region',
  eachTrainingRegion: 'training_region',
  eachSecretariat: 'training_region',
  eachHospital: 'site',
  eachDepartment: 'unit',
};

export async function loadMembers(db: Db, data: string): Promise<RowError[]> {
  const { rows, errors } = readMembers(data);
  const { rules, errors: ofBodies } = readBodies(data);
  if (errors.length + ofBodies.length > 0) return [...errors, ...ofBodies];
  const ruleOf = new Map(rules.map((rule) => [`${rule.body} ${rule.no}`, rule]));
  const wrong = rows.filter(({ body, rule }) => !ruleOf.has(`${body} ${rule}`));
  if (wrong.length > 0)
    return wrong.map(({ file, row, body, rule }) => ({
      file,
      row,
      column: 'rule',
      code: 'unknownReference',
      params: { value: `${body} ${rule}` },
    }));
  const persons = await addFictional(db, [...new Set(rows.map(({ person }) => person))]);
  await insertRows(
    db,
    'councils.member',
    {
      body: 'text',
      seat_rule: 'text',
      person: 'uuid',
      substitute: 'boolean',
      operating_region: 'text',
      training_region: 'text',
      site: 'text',
      unit: 'text',
      groups: 'text[]',
      valid: 'daterange',
      nominated_by: 'text',
      reason: 'text',
      constructed: 'boolean',
    },
    rows.map(({ body, rule, thing, person, groups, operating_region, substitute, from, to }) => {
      const { id, kind, nominated_by } = ruleOf.get(`${body} ${rule}`) as (typeof rules)[number];
      const place = { operating_region, training_region: null, site: null, unit: null };
      const named = attribute[kind];
      return {
        body,
        seat_rule: id,
        person: persons.get(person) ?? '',
        substitute,
        ...place,
        ...(named ? { [named]: thing } : {}),
        groups,
        valid: period(from, to),
        nominated_by,
        reason,
        constructed: true,
      };
    }),
  );
  return [];
}
