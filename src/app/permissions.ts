/**
 * Who may do what: every route × role × scope, told by the policies themselves. A scope is how what the role is over stands to the record that is
 * asked for: its own; the record lies below it (descendant); it is over something else (foreign); or no role is held any more (none).
 */
import { compositionStreamRoute } from '../modules/composition/stream.ts';
import { signInAddresses } from '../modules/people/sign-in.ts';
import type { Policy } from '../platform/auth/policy.ts';
import { visibleTrainingRegions } from '../platform/auth/visible-regions.ts';
import { type Belonging, nation, type Role, type RoleAssignment, roleNames, type ScopeKind, type Who } from '../platform/auth/who.ts';
import { allRoutes } from './routes.ts';

export const scopes = ['own', 'descendant', 'foreign', 'none'] as const;
export type Scope = (typeof scopes)[number];
/** `notYours`: the role opens the route, but not this record. */
export type PermissionAnswer = 'allowed' | 'notAllowed' | 'notYours' | 'notSignedIn';

export interface Permission {
  route: string;
  role: Role | 'signedOut';
  scope: Scope;
  answer: PermissionAnswer;
}

/** Every address that asks a policy. */
export const guarded = (): { key: string; policy: Policy }[] => [...allRoutes, compositionStreamRoute, ...signInAddresses];

/** The record that is asked for: something in a department in Øst. */
export const home = {
  nation,
  trainingRegion: 'ost',
  agreementArea: 'sjaelland',
  site: 'holbaek',
  unit: 'holbaek-neurologi',
  specialty: 'neurologi',
} satisfies Belonging;

type Over = [ScopeKind, string, region: string | null];

/** What each role is over, for each scope but none. A specialty, oneself and the nation have nothing wider than themselves. */
const over: Record<Role, Record<Exclude<Scope, 'none'>, Over>> = {
  planner: { own: ['trainingRegion', 'ost', 'ost'], descendant: ['nation', nation, null], foreign: ['trainingRegion', 'nord', 'nord'] },
  approver: {
    own: ['agreementArea', 'sjaelland', 'ost'],
    descendant: ['trainingRegion', 'ost', 'ost'],
    foreign: ['trainingRegion', 'nord', 'nord'],
  },
  uao: { own: ['unit', home.unit, 'ost'], descendant: ['site', home.site, 'ost'], foreign: ['site', 'aalborg', 'nord'] },
  pkl: { own: ['specialty', 'neurologi', null], descendant: ['specialty', 'neurologi', null], foreign: ['specialty', 'karkirurgi', null] },
  doctor: { own: ['self', 'me', null], descendant: ['self', 'me', null], foreign: ['self', 'another', null] },
  administrator: { own: ['nation', nation, null], descendant: ['nation', nation, null], foreign: ['nation', 'fo', null] },
};

/** The role over a scope, as somebody holds it; null when no role is held. */
export function heldFor(role: Role, scope: Scope): RoleAssignment | null {
  if (scope === 'none') return null;
  const [scopeKind, scopeId, trainingRegion] = over[role][scope];
  return { role, scopeKind, scopeId, trainingRegion };
}

function answerOf(policy: Policy, role: Role, scope: Scope): PermissionAnswer {
  // a record of somebody is foreign by whose it is, whatever roles are held
  const isPersonal = policy.over === 'self';
  const held = heldFor(role, isPersonal && scope === 'foreign' ? 'own' : scope);
  const roles = held ? [held] : [];
  const who: Who = { person: 'me', name: '', roles, trainingRegions: visibleTrainingRegions(roles) };
  if (!policy.allows(who)) return 'notAllowed';
  const record = isPersonal ? { self: scope === 'foreign' ? 'another' : who.person } : home;
  return policy.over === null || policy.reaches(who, record) ? 'allowed' : 'notYours';
}

export const permissions = (): Permission[] =>
  guarded().flatMap(({ key, policy }) => [
    {
      route: key,
      role: 'signedOut' as const,
      scope: 'none' as const,
      answer: policy.allows(null) ? ('allowed' as const) : ('notSignedIn' as const),
    },
    ...roleNames.flatMap((role) => scopes.map((scope) => ({ route: key, role, scope, answer: answerOf(policy, role, scope) }))),
  ]);
