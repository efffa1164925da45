/** What one may wish of a unit: that it begins, that it is called something else or lies elsewhere from a day, that it closes. */
import { fromADay, type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { idOfName } from '../../../kernel/id-of-name.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export interface UnitForm {
  name: string;
  site: string;
  source: string;
  constructed: boolean;
}

/** A unit with all it has been and will be; `forms` covers its validity. */
export interface UnitThroughTime {
  id: string;
  kind: string;
  from: string | null;
  to: string | null;
  forms: Held<UnitForm>[];
  /** Approvals that are in force, or to be, on or after the day asked about. */
  lastApproval: string | null;
}

export interface UnitWish {
  act: 'open' | 'hold' | 'close' | 'withdraw';
  /** Of a new unit it is made from the name. */
  id?: string | undefined;
  from: string;
  name?: string | undefined;
  site?: string | undefined;
  kind?: 'department' | 'institute' | 'practicePool' | undefined;
  /** Ids of the units that take over, when it closes. */
  successors?: string[] | undefined;
  reason: string;
}

export const unitIdOf = (wish: UnitWish): string => wish.id ?? idOfName(wish.name ?? '');

/** The unit as it becomes. `lastApproval` 'infinity' = until further notice. */
export function wishedUnit(was: UnitThroughTime | undefined, wish: UnitWish, today: string): UnitThroughTime | Refusal {
  const { act, from } = wish;
  const source = wish.reason.trim();
  const id = unitIdOf(wish);
  const name = wish.name?.trim();
  if (source === '') return refuse('reasonMissing');
  if (name === '' || (act === 'open' && name === undefined)) return refuse('badInput', { field: 'name', rule: 'minLength', limit: 1 });
  const newId = (day: string) => `${id}/${day}`;
  if (act === 'open') {
    if (was) return refuse('nameTaken', { id });
    if (id === '') return refuse('badInput', { field: 'name', rule: 'pattern', limit: null });
    if (!wish.kind || !wish.site || name === undefined)
      return refuse('badInput', { field: wish.kind ? 'site' : 'kind', rule: 'required', limit: null });
    const form = { name, site: wish.site, source, constructed: false };
    return { id, kind: wish.kind, from, to: null, forms: [{ id: newId(from), from, to: null, value: form }], lastApproval: null };
  }
  if (!was) return refuse('noSuchUnit', { unit: id });
  if (act === 'close') {
    if (was.lastApproval !== null && was.lastApproval > from) return refuse('approvalsRunOn', { on: from });
    const forms = fromADay(
      was.forms.filter((row) => row.from === null || row.from < from),
      { act: 'end', from },
      newId,
    );
    return 'refusal' in forms ? forms : { ...was, to: from, forms };
  }
  const current = inForceOn(was.forms, from);
  if (!current) return refuse('nothingInForce', { on: from });
  const value: UnitForm = { name: name ?? current.value.name, site: wish.site ?? current.value.site, source, constructed: false };
  const same = value.name === current.value.name && value.site === current.value.site;
  if (act === 'hold' && same) return refuse('nothingChanges');
  if (act === 'withdraw' && was.forms[0] === current) return refuse('endsAsItBegins', { on: from });
  const forms = fromADay(was.forms, act === 'hold' ? { act, from, value } : { act: 'withdraw', from, today }, newId);
  return 'refusal' in forms ? forms : { ...was, forms };
}
