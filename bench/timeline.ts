/**
 * The timeline under a hand, in a real browser: scrolling 2,500 rows of five bars beside the same rows all in the document, and how soon the
 * rules' answer to a key is painted with a whole training region open. It needs a browser: E2E_CHROMIUM.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { root } from '../src/app/root.ts';
import { buildGallery } from '../src/design/gallery/build.ts';
import { openBrowser } from '../test/browser.ts';
import { type Asked, withComposition } from './world.ts';

const rows = 2500;
const keys = 40;

export async function run(): Promise<void> {
  const browser = await openBrowser();
  console.log(`Chromium ${browser.version()}`);
  try {
    await scrolling(browser);
    await withComposition((asked) => editing(browser, asked));
  } finally {
    await browser.close();
  }
}

const at = (times: number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const ms = (value: number): string => value.toFixed(1);

async function scrolling(browser: Browser): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-gallery-'));
  try {
    await buildGallery(folder, path.join(root, 'src/design/gallery/gallery.tsx'));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${pathToFileURL(path.join(folder, 'index.html'))}?part=timeline&rows=${rows}&hand`);
    await page.getByRole('grid').waitFor();
    const virtual = await scroll(page, 600);
    // printing draws every row: the same rows, none left out
    const began = performance.now();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const drawn = performance.now() - began;
    const whole = await scroll(page, 60);
    console.table([line('only rows in sight', virtual), line('all rows in the document', whole)]);
    console.log(`drawing all rows takes ${Math.round(drawn)} ms`);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const line = (what: string, { frames, elements }: { frames: number[]; elements: number }) => ({
  [`${rows} rows`]: what,
  elements,
  frames: frames.length,
  'p50 ms': ms(at(frames, 0.5)),
  'p95 ms': ms(at(frames, 0.95)),
  'p99 ms': ms(at(frames, 0.99)),
  'frames a second': ms((1000 * frames.length) / frames.reduce((sum, one) => sum + one, 0)),
  'dropped %': ms((100 * frames.filter((one) => one > 25).length) / frames.length),
});

/** From the top so many steps, 120 pixels a frame (7,200 a second at 60 frames); milliseconds from frame to frame. */
const scroll = (page: Page, steps: number): Promise<{ frames: number[]; elements: number }> =>
  page.evaluate(async (count) => {
    const frame = document.querySelector('.timeline-frame');
    if (!frame) throw new Error('no timeline');
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frame.scrollTop = 0;
    await next();
    const frames: number[] = [];
    let last = await next();
    for (let step = 0; step < count; step += 1) {
      frame.scrollTop += 120;
      const now = await next();
      frames.push(now - last);
      last = now;
    }
    return { frames, elements: document.querySelectorAll('.timeline-frame *').length };
  }, steps);

/** Alt and an arrow on a bar: from the key's own time until the frame that shows the rules' answer is painted, and until it is saved. */
async function editing(browser: Browser, { base, id, headers }: Asked): Promise<void> {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 }, extraHTTPHeaders: headers });
  const page = await context.newPage();
  await page.goto(`/sammensaetninger/${id}/tidslinje`);
  await page.locator('.edit-bar').waitFor();
  await page.evaluate(listen);
  await page.locator('.timeline-bar[data-cell="1"]').first().focus();
  for (let press = 0; press < keys; press += 1) {
    await page.keyboard.press(press % 2 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight');
    await page.waitForFunction((count) => (window as unknown as Measured).saved.length >= count, press + 1);
  }
  const { painted, saved, missed } = await page.evaluate((): Measured => {
    const { painted, saved, missed } = window as unknown as Measured;
    return { painted, saved, missed };
  });
  const tracks = await page.locator('.filter-bar').first().textContent();
  const row = (what: string, times: number[]) => ({
    'key press to': what,
    keys: times.length,
    'p50 ms': ms(at(times, 0.5)),
    'p95 ms': ms(at(times, 0.95)),
    'most ms': ms(at(times, 0.999)),
  });
  console.table([row('answer painted', painted), row('saved on the server', saved)]);
  console.log(`${missed} of ${painted.length} frames were painted without the answer; ${tracks?.match(/\d+ forløb/)?.[0] ?? ''}`);
  await context.close();
}

interface Measured {
  painted: number[];
  saved: number[];
  missed: number;
}

/** In the page. */
function listen(): void {
  const measured: Measured = Object.assign(window as unknown as Measured, { painted: [], saved: [], missed: 0 });
  const said = () => document.querySelector('.edit-said')?.textContent ?? '';
  addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.key === 'Alt') return;
      const before = said();
      requestAnimationFrame(() => {
        const answered = said() !== before;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          measured.painted.push(performance.now() - event.timeStamp);
          if (!answered) measured.missed += 1;
          const look = () => {
            if (document.querySelector('.edit-bar .mark-success')?.textContent === 'Gemt')
              measured.saved.push(performance.now() - event.timeStamp);
            else requestAnimationFrame(look);
          };
          look();
        };
        channel.port2.postMessage(null);
      });
    },
    true,
  );
}
