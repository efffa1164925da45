/** What is wrong with a field of the new-composition form; a weight is named by its rule. */
import type { da } from './da.ts';
import type { RuleText } from './rules.da.ts';
import type { StageMessages } from './stages.da.ts';
import { nameFault } from './wish.ts';

export function faultWords(
  field: string,
  name: string,
  { fresh }: typeof da,
  rules: Record<string, RuleText>,
  order: StageMessages['order'],
): string {
  if (field === 'name') return fresh[nameFault(name) ?? 'nameMissing'];
  if (field === 'agreement') return fresh.agreementMissing;
  if (field === 'specialties') return fresh.specialtiesMissing;
  if (field === 'stages') return `${order.open}: ${order.wrong}`;
  return field === 'seed' ? `${fresh.seed}: ${fresh.seedWrong}` : `${rules[field]?.name ?? field}: ${fresh.weightWrong}`;
}
