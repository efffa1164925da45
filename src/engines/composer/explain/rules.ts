/** Rules by name, and how they are told apart. */
import type { NamedRule, RuleKind } from './explanation.ts';

export const named = (kind: RuleKind, about: Partial<Omit<NamedRule, 'kind'>> = {}): NamedRule => ({
  kind,
  specialty: null,
  unit: null,
  element: null,
  from: null,
  to: null,
  params: {},
  ...about,
});

export const ruleKey = ({ kind, specialty, unit, element, from, to, params }: NamedRule): string =>
  JSON.stringify([kind, specialty, unit, element, from, to, params.group ?? null, params.pin ?? null, params.area ?? null]);

export const isLimit = (kind: RuleKind): boolean => kind === 'capacity' || kind === 'ceiling';

/** Limits of the same places in months that follow one another become one. */
export function joined(rules: readonly NamedRule[]): NamedRule[] {
  const result: NamedRule[] = [];
  const open = new Map<string, NamedRule>();
  for (const rule of [...rules].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0))) {
    const key = ruleKey({ ...rule, from: null, to: null });
    const before = open.get(key);
    if (isLimit(rule.kind) && before && before.to === rule.from) before.to = rule.to;
    else {
      const kept = isLimit(rule.kind) ? { ...rule } : rule;
      result.push(kept);
      open.set(key, kept);
    }
  }
  return result;
}
