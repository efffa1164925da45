/** What one may wish of a body's seat rule from a day: another rule, none any more, a new one; or that what is planned is given up. */
import { fromADay, type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { groups, type SeatKind } from './seats.ts';

/** What a rule says, without when. */
export interface RuleWords {
  kind: SeatKind;
  count: number;
  /** The regions (with a space between), the group or the organisation; null where the kind says it all. */
  ofWhat: string | null;
  least: boolean;
  anywhere: boolean;
  chairs: boolean;
  external: boolean;
  nominatedBy: string;
  state: 'current' | 'proposed';
}

export interface RuleValue extends RuleWords {
  source: string;
  constructed: boolean;
}

export interface RuleWish {
  act: 'hold' | 'end' | 'withdraw';
  line: string;
  from: string;
  rule: RuleWords | null;
  reason: string;
}

const whole: readonly SeatKind[] = ['eachOperatingRegion', 'eachTrainingRegion', 'eachSecretariat', 'eachHospital', 'eachDepartment'];

const parts = ['kind', 'count', 'ofWhat', 'least', 'anywhere', 'chairs', 'external', 'nominatedBy', 'state'] as const;
const isSame = (a: RuleWords, b: RuleWords): boolean => parts.every((part) => a[part] === b[part]);

/** What a rule is of, as its kind needs it: nothing, one group of the list, regions that there are, or an organisation by name. */
export function ofWhatRefusal({ kind, ofWhat }: Pick<RuleWords, 'kind' | 'ofWhat'>, regions: readonly string[]): Refusal | null {
  if (whole.includes(kind)) return ofWhat === null ? null : refuse('ruleOfWhat', { kind });
  const text = ofWhat?.trim() ?? '';
  const isKnown: Partial<Record<SeatKind, boolean>> = {
    group: groups.some((one) => one === text),
    operatingRegions: text !== '' && text.split(' ').every((one) => regions.includes(one)),
  };
  return text !== '' && (isKnown[kind] ?? true) ? null : refuse('ruleOfWhat', { kind });
}

/** The line's rows after the wish. `regions`: the operating regions of the country, whenever they are. */
export function wishedRule(
  rows: readonly Held<RuleValue>[],
  wish: RuleWish,
  { today, regions }: { today: string; regions: readonly string[] },
): Held<RuleValue>[] | Refusal {
  const source = wish.reason.trim();
  if (source === '') return refuse('reasonMissing');
  const { act, from, rule, line } = wish;
  const newId = (day: string) => (rows.length === 0 ? line : `${line}-${day}`);
  if (act === 'end') return fromADay(rows, { act, from }, newId);
  if (act === 'withdraw') return fromADay(rows, { act, from, today }, newId);
  if (!rule) return refuse('badInput', { field: 'rule', rule: 'required', limit: null });
  const wrong = ofWhatRefusal(rule, regions);
  if (wrong) return wrong;
  if (rule.nominatedBy.trim() === '') return refuse('nominatorMissing');
  // a demand on the members together is no seat that somebody could chair from
  if (rule.anywhere && rule.chairs) return refuse('demandChairs');
  const value = { ...rule, ofWhat: rule.ofWhat?.trim() ?? null, nominatedBy: rule.nominatedBy.trim() };
  const row = inForceOn(rows, from);
  if (row && isSame(row.value, value)) return refuse('nothingChanges');
  return fromADay(rows, { act, from, value: { ...value, source, constructed: false } }, newId);
}
