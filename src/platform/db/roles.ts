/**
 * The three database roles: the owner migrates; `videre_app` serves requests and owns nothing; `videre_worker` owns only the queue's
 * schema. On a server the addresses may name other users: they must be members of these roles.
 */
import type pg from 'pg';
import { SetupError } from '../config.ts';

/** Makes the roles and the database of a fresh embedded cluster; `admin` is its superuser. */
export async function makeEmbeddedRoles(admin: pg.Client): Promise<void> {
  const made = await admin.query(`select 1 from pg_database where datname = 'videre'`);
  if (made.rowCount) return;
  await admin.query(`create role videre_owner login; create role videre_app login; create role videre_worker login;
    grant videre_worker to videre_owner`);
  await admin.query('create database videre owner videre_owner');
}

/** Sees to the roles on a server database, as far as the owner may; refuses with the SQL that its administrator must run. */
export async function ensureServerRoles(owner: pg.Client, users: { app?: string; worker?: string }): Promise<void> {
  const [me] = (await owner.query<{ name: string }>('select current_user as name')).rows;
  const wanted = [
    ...(await missingRole(owner, 'videre_owner')),
    ...(await missingRole(owner, 'videre_app')),
    ...(await missingRole(owner, 'videre_worker')),
    ...(await missingMembership(owner, 'videre_owner', me?.name ?? '')),
    ...(await missingMembership(owner, 'videre_worker', me?.name ?? '')),
    ...(users.app ? await missingMembership(owner, 'videre_app', users.app) : []),
    ...(users.worker ? await missingMembership(owner, 'videre_worker', users.worker) : []),
  ];
  const [database] = (await owner.query<{ name: string }>('select current_database() as name')).rows;
  wanted.push(`grant create on database ${quoted(database?.name ?? '')} to videre_owner`);
  for (const statement of wanted) {
    try {
      await owner.query(statement);
    } catch (fault) {
      const sql = wanted.map((text) => `  ${text};`).join('\n');
      throw new SetupError('rolesMissing', { owner: me?.name ?? '?', reason: (fault as Error).message, sql }, { cause: fault });
    }
  }
}

async function missingRole(owner: pg.Client, role: string): Promise<string[]> {
  const found = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  return found.rowCount ? [] : [`create role ${role} nologin`];
}

async function missingMembership(owner: pg.Client, role: string, user: string): Promise<string[]> {
  if (role === user) return [];
  const found = await owner.query(
    `select 1 from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
     where r.rolname = $1 and u.rolname = $2`,
    [role, user],
  );
  return found.rowCount ? [] : [`grant ${role} to ${quoted(user)}`];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
