// The one runner behind every command. Works before anything is installed: imports only node: modules.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
// npm goes to the folder of the package, and tells where it was called
const calledFrom = process.env.npm_lifecycle_event === process.argv[2] ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
process.chdir(root);
const [command = '', ...rest] = process.argv.slice(2);
const started = Date.now();
/** Progress goes to standard error: standard output belongs to results. */
const say = (text) => process.stderr.write(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}\n`);
const fail = (text, code = 1) => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Videre kræver Node 20.19 eller nyere; dette er ${process.version}.\nVidere needs Node 20.19 or newer; this is ${process.version}.`);
}

const hash = (files) => {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file).update('\0').update(readFileSync(file)).update('\0');
  return sum.digest('hex');
};
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
    .sort();
const isUpToDate = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

/** Runs a program to its end; its standard output goes to our standard error, so that results stay alone. */
function run(file, args, sentence) {
  const done = spawnSync(file, args, { stdio: ['ignore', process.stderr, process.stderr] });
  if (done.status !== 0)
    fail(`${sentence} (${path.basename(file)} ${args[0] ?? ''}: ${done.error?.message ?? `kode ${done.status ?? done.signal}`})`);
}

/** The same beside us: whether it ended well. */
async function succeeds(file, args) {
  const child = spawn(file, args, { stdio: ['ignore', process.stderr, process.stderr] });
  const [code] = await once(child, 'exit');
  return code === 0;
}

/** Two commands started at once must not install or build on top of each other: the second waits for the first. */
function withLock(name, work) {
  const lock = path.join(root, `.${name}.lock`);
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST') fail(`Mappen ${root} kan ikke skrives (${fault.code}). / The folder cannot be written.`);
    }
    const holder = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0);
    try {
      if (holder) process.kill(holder, 0);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    } catch {
      rmSync(lock, { force: true });
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function install() {
  const stamp = 'node_modules/.videre-lock';
  const value = `${hash(['package-lock.json'])} ${process.versions.modules} ${process.platform}-${process.arch}`;
  if (isUpToDate(stamp, value)) return;
  withLock('install', () => {
    if (isUpToDate(stamp, value)) return;
    say('Henter afhængigheder (npm ci) … / Installing dependencies …');
    const npm = process.env.npm_execpath;
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const sentence = 'Afhængighederne kunne ikke hentes; er der net og plads på disken? / The dependencies could not be installed.';
    if (npm) run(process.execPath, [npm, ...args], sentence);
    else run('npm', args, sentence);
    writeFileSync(stamp, value);
  });
}

function build() {
  const stamp = 'dist/.hash';
  const sources = [
    'package-lock.json',
    'vite.config.ts',
    'scripts/build.mjs',
    ...filesBelow('docs/guide'),
    ...filesBelow('docs/pictures'),
    ...filesBelow('src').filter((file) => !file.endsWith('.test.ts')),
  ];
  const value = hash(sources);
  if (isUpToDate(stamp, value)) return;
  withLock('build', () => {
    if (isUpToDate(stamp, value)) return;
    say('Bygger … / Building …');
    mkdirSync('dist', { recursive: true });
    run(process.execPath, ['scripts/build.mjs'], 'Bygningen mislykkedes. / The build failed.');
    writeFileSync(stamp, value);
  });
}

/** Hands over to a bundled program in this process. */
async function into(file, args) {
  process.argv = [process.argv[0], file, ...args];
  process.env.VIDERE_CALLED_FROM = calledFrom;
  await import(path.join(root, 'dist', file));
}

/** Runs a child in the foreground and takes its exit code. */
function hand(file, args, env = process.env) {
  const child = spawn(file, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

const bin = (name) => path.join(root, 'node_modules', '.bin', name);

async function test(args) {
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = ensureBrowser(say);
  say(args.length === 0 ? 'Typer og prøver … / Types and tests …' : 'Prøver … / Tests …');
  const report = path.join(root, 'dist', 'test-report.json');
  rmSync(report, { force: true });
  const tests = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, ...browser, VIDERE_TEST_ROOT: root },
    },
  );
  const ended = once(tests, 'exit');
  // beside the tests, while their database is made; one checker takes half the work of the usual four
  const typed = args.length > 0 || (await succeeds(bin('tsc'), ['--noEmit', '-p', '.', '--checkers', '1']));
  if (!typed) tests.kill('SIGINT');
  const [status] = await ended;
  if (!typed) {
    console.log('0 passed, 1 failed');
    fail('Typerne stemmer ikke. / The types do not agree.');
  }
  if (!existsSync(report)) fail('0 passed, 1 failed');
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed =
    numFailedTests + (numFailedTests === 0 && (status !== 0 || numFailedTestSuites > 0) ? Math.max(1, numFailedTestSuites) : 0);
  console.log(`${numPassedTests} passed, ${failed} failed`);
  process.exit(failed === 0 && numPassedTests > 0 ? 0 : 1);
}

const commands = {
  start: () => into('server.js', rest),
  videre: () => into('cli.js', rest),
  test: () => test(rest),
  bench: () => hand(process.execPath, ['--expose-gc', 'dist/bench.js', ...rest]),
  soak: () => hand(process.execPath, ['dist/soak.js', ...rest]),
  check() {
    run(bin('tsc'), ['--noEmit', '-p', '.'], 'tsc');
    run(bin('biome'), ['check', ...rest], 'biome');
    say('I orden. / All is well.');
  },
  dev() {
    hand(process.execPath, ['scripts/dev.mjs']);
  },
};

if (!(command in commands)) fail(`Ukendt kommando «${command}». / Unknown command “${command}”.`, 2);
install();
build();
await commands[command]();
