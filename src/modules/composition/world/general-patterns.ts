import { type Column, integer, list, optional, period, readNames, readTable } from '../../../platform/files/index.ts';
import { readCurricula } from '../../curricula/world/read.ts';
import type { Patterns } from './patterns.ts';

/** `side:psykiatri=6` → the group and its months. */
const sideStay: Column<{ group: string; months: number }> = {
  read(cell) {
    const match = /^(side:[a-z]+)=(\d+)$/.exec(cell);
    if (match?.[1] === undefined) return { code: 'notAllowed', params: { value: cell, allowed: 'side:psykiatri=6' } };
    return { value: { group: match[1], months: Number(match[2]) } };
  },
};

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / 6) + 1) }, (_, index) => from + index * 6);

/**
 * Specialties whose way no source tells: two constructed patterns each, A – B and A – B – A (start and end in the same department, another
 * in between), with the side stays after the first part, and at least `hse_months` at a highly specialised department.
 */
export function readGeneralPatterns(data: string): Patterns {
  const names = readNames(data);
  const { specialties, groups } = readCurricula(data);
  const table = readTable(
    data,
    'demo/general_patterns.csv',
    {
      specialty: names.column('specialty'),
      training_region: optional(names.column('trainingRegion')),
      hse_months: integer(0, 36),
      sides: list(sideStay),
    },
    ['specialty', 'training_region'],
  );
  const result: Patterns = { patterns: [], elements: [], competences: [], errors: [...names.errors, ...table.errors] };
  for (const row of table.rows) {
    const months = specialties.find((one) => one.id === row.specialty)?.main_months ?? 0;
    const own = months - row.sides.reduce((sum, side) => sum + side.months, 0);
    const shapes = [
      { tail: 'ab', name: 'A – B', parts: [steps(12, own - 12), steps(12, own - 12)] },
      { tail: 'aba', name: 'A – B – A', parts: [[12, 18, 24], steps(12, own - 24), [12, 18, 24]] },
    ];
    for (const { tail, name, parts } of shapes) {
      const id = [row.specialty, row.training_region, tail].filter((part) => part !== null).join('-');
      const { specialty, training_region } = row;
      const rules = { months, site_count: 2, site_months: 12, site_reason: null, shortest: 6, pure: false };
      const source =
        'Konstrueret: ingen kilde fortæller specialets mønster; to steder à 12 måneder og 6 måneder som mindste periode er regler (BEK 96/2018)';
      result.patterns.push({
        id,
        specialty,
        training_region,
        name,
        valid: period('2020-01-01', null),
        ...rules,
        source,
        constructed: true,
      });
      if (row.hse_months > 0) result.competences.push({ pattern: id, competence_group: `${specialty}:hse`, months: row.hse_months });
      const stays = row.sides.map(({ group, months: length }) => {
        const stay = groups.find((one) => one.id === group)?.name.replace(' (sideuddannelse)', '') ?? group;
        return { kind: 'side' as const, name: stay, months: [length], competence: group, same_unit_as: null };
      });
      const owns = parts.map((lengths, index) => {
        const place = index === 1 ? 'Afdeling B' : 'Afdeling A';
        return { kind: 'own' as const, name: place, months: lengths, competence: null, same_unit_as: index === 2 ? 1 : null };
      });
      const ordered = [...owns.slice(0, 1), ...stays, ...owns.slice(1)];
      result.elements.push(...ordered.map((element, index) => ({ ...element, pattern: id, position: index + 1, units: null })));
    }
  }
  return result;
}
