/** What the house has to do with the world outside: no CPR numbers come in, and nothing goes out but to the identity provider and the mail server. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/app/root.ts';
import { apiDescription } from '../../src/app/routes.ts';
import { cloneDatabase, type TestDatabase } from '../harness.ts';
import { sourceFiles } from './parts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

/** Every name that a schema gives to something. */
function names(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) names(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      if (key === 'properties') for (const name of Object.keys(part as object)) found.add(name);
      if (key === 'name' && typeof part === 'string') found.add(part);
      names(part, found);
    }
  return found;
}

test('no contract and no column has a place for a CPR number', async () => {
  const told = names(apiDescription);
  expect(told.size).toBeGreaterThan(200);
  expect([...told].filter((name) => /cpr|ssn|personnummer/i.test(name))).toEqual([]);
  const client = await database.client('videre_owner');
  const { rows } = await client.query(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') and column_name ~* 'cpr|ssn|personnummer'`,
  );
  expect(rows).toEqual([]);
});

/** Files of the server that open connections to somewhere, and where to. */
const outgoing = {
  'src/platform/auth/provider.ts': 'the identity provider, whose address is a setting',
  'src/platform/mail/jobs.ts': 'the mail server, whose address is a setting',
};

test('the server asks nobody outside but the identity provider and the mail server: no address that a user gives is ever fetched', () => {
  const calls = /\bfetch\(|from 'node:https?'|from 'node:(net|tls|dgram)'|from 'openid-client'|from 'nodemailer'|axios|undici/;
  const asks = sourceFiles()
    .filter((file) => !/\.test\.|\/ui|^src\/app\/web\/|^src\/design\//.test(file))
    .filter((file) => {
      const code = readFileSync(path.join(root, file), 'utf8');
      return calls.test(code.replace(/import type .*|import \{ STATUS_CODES \} from 'node:http';/g, ''));
    });
  // a probe of our own port, and the types of addresses
  expect(asks.filter((file) => file !== 'src/app/server.ts')).toEqual(Object.keys(outgoing));
});

test('pages run no text as code, and put no text in as HTML', () => {
  const risky = /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|postMessage\(/;
  const found = sourceFiles().filter((file) => risky.test(readFileSync(path.join(root, file), 'utf8')));
  // threads of our own speak by postMessage
  expect(found.filter((file) => !/-thread(\.test)?\.ts$|threads?\//.test(file))).toEqual([]);
});

test('digests are SHA-256: no MD5 and no SHA-1', () => {
  const old = /createHash\('(md5|sha1)'|\bmd5\(|digest\([^)]*'(md5|sha1)'/;
  const found = sourceFiles().filter((file) => old.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
});

test('what the security checklist calls evidence exists', () => {
  const text = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|test|docs|data)\/[^`]+)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter((name) => {
    const [folder = '', rest] = name.split('*');
    return rest === undefined
      ? !existsSync(path.join(root, name))
      : !readdirSync(path.join(root, path.dirname(folder))).some((file) => file.startsWith(path.basename(folder)));
  });
  expect(missing).toEqual([]);
});
