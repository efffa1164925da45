/** What may be given and lent: pure decisions about roles and their periods. Days are half-open: `to` is the first day on which it holds no more. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Role, ScopeKind } from '../../../platform/auth/who.ts';

export interface RoleWish {
  role: Role;
  scopeKind: ScopeKind;
  scopeId: string;
  from: string;
  to: string | null;
  reason: string;
}

export interface HeldRole {
  id: string;
  role: Role;
  scopeKind: ScopeKind;
  scopeId: string;
  from: string;
  to: string | null;
  deputyFor: string | null;
}

/** What each role can be over; the database says the same. */
export const scopesOf: Record<Role, readonly ScopeKind[]> = {
  planner: ['trainingRegion', 'nation'],
  approver: ['agreementArea', 'trainingRegion'],
  uao: ['unit', 'site'],
  pkl: ['specialty'],
  doctor: ['self'],
  administrator: ['nation'],
};

type Span = Pick<HeldRole, 'from' | 'to'>;
const meets = (a: Span, b: Span): boolean => (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
const within = (inner: Span, outer: Span): boolean =>
  inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

const periodRefusal = ({ from, to, reason }: Pick<RoleWish, 'from' | 'to' | 'reason'>): Refusal | null => {
  if (reason.trim() === '') return refuse('reasonMissing');
  return to !== null && to <= from ? refuse('endsBeforeItBegins', { from, to }) : null;
};

/** May the role be given, beside those that the person holds? `scopeKnown`: there is such a thing. */
export function giveRefusal(wish: RoleWish, held: readonly HeldRole[], scopeKnown: boolean): Refusal | null {
  const broken = periodRefusal(wish);
  if (broken) return broken;
  if (!scopesOf[wish.role].includes(wish.scopeKind)) return refuse('roleScope');
  if (!scopeKnown) return refuse('noSuchScope');
  const same = held.find(
    (one) =>
      one.deputyFor === null &&
      one.role === wish.role &&
      one.scopeKind === wish.scopeKind &&
      one.scopeId === wish.scopeId &&
      meets(one, wish),
  );
  return same ? refuse('roleHeldAlready', { from: same.from }) : null;
}

export interface DeputyWish {
  person: string;
  from: string;
  to: string;
  reason: string;
}

/** May a role be lent? Only the own, from today on, within its own period, and never on by a deputy. */
export function lendRefusal(wish: DeputyWish, own: HeldRole & { person: string }, today: string): Refusal | null {
  const broken = periodRefusal(wish);
  if (broken) return broken;
  if (own.deputyFor !== null) return refuse('deputyOfDeputy');
  if (wish.person === own.person) return refuse('deputySelf');
  if (wish.from < today) return refuse('deputyInThePast', { today });
  return within(wish, own) ? null : refuse('deputyBeyond', { from: own.from, to: own.to });
}

/** How a role ends: it is cut short, or – when no day of it would be left – taken away; the log keeps it. */
export function ending({ from, to }: Span, on: string, today: string): 'cut' | 'takeAway' | Refusal {
  if (on < today) return refuse('endsInThePast', { today });
  if (to !== null && to <= on) return refuse('endedAlready', { to });
  return on <= from ? 'takeAway' : 'cut';
}
