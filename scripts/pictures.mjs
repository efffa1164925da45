// Makes the pictures of the guides from a running Videre with its demonstration world: node scripts/pictures.mjs http://127.0.0.1:3000
// It needs a composition with a plan (the newest is taken) and a browser, named by E2E_CHROMIUM.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const address = process.argv[2];
const folder = path.resolve(import.meta.dirname, '../docs/pictures');
/** A picture heavier than this has no place in the repository. */
const heaviest = 250_000;

if (!address || !process.env.E2E_CHROMIUM) {
  console.error('Use: E2E_CHROMIUM=/usr/bin/chromium node scripts/pictures.mjs http://127.0.0.1:3000');
  process.exit(2);
}

const browser = await chromium.launch({ executablePath: process.env.E2E_CHROMIUM, args: ['--disable-gpu'] });
try {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 860 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: 'light',
  });
  const signedIn = await context.request.post('/api/session', { data: { identity: 'planner-ost' } });
  if (!signedIn.ok()) throw new Error(await signedIn.text());
  const compositions = await (await context.request.get('/api/compositions?trainingRegion=ost')).json();
  const newest = compositions.find(({ share }) => share !== null);
  if (!newest) throw new Error('No composition has a plan yet: compose one first.');

  const tracks = await (await context.request.get(`/api/compositions/${newest.id}/tracks`)).json();

  const page = await context.newPage();
  const at = `/sammensaetninger/${newest.id}`;
  /** Each picture: its address, and what must have been drawn. */
  const pictures = {
    tidslinje: [`${at}/tidslinje`, '.timeline-row'],
    fordeling: [`${at}/fordeling`, '.meter-bar'],
    regler: [`${at}/regler`, 'tbody tr'],
    ny: ['/sammensaetninger/ny', 'input[type="checkbox"]'],
    start: ['/', 'main section'],
    ret: [`${at}/tidslinje?forloeb=${tracks[0].id}`, '.plan-panel .plan-elements'],
    belaegning: [`${at}/belaegning`, 'main [role="grid"]'],
    kort: [`${at}/kort`, 'main svg'],
    regneark: ['/import', 'main form, main select'],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, [href, drawn]] of Object.entries(pictures)) {
    await page.goto(href, { waitUntil: 'networkidle' });
    await page.locator(drawn).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    const { size } = statSync(file);
    console.log(`${path.relative(process.cwd(), file)}: ${Math.round(size / 1000)} kB`);
    if (size > heaviest) throw new Error(`${name}.png is heavier than ${heaviest / 1000} kB`);
  }
} finally {
  await browser.close();
}
