/** A real browser for the journeys. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../src/app/root.ts';

export const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** Evaluated, not added as a script: the page's own content policy allows no foreign ones. */
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.E2E_CHROMIUM;
  if (!executablePath) throw new Error('No browser: run the tests with npm test, which finds or installs one, or set E2E_CHROMIUM.');
  const libraries = process.env.E2E_LIBRARIES;
  // a page lives for seconds: the last of its compilers costs more than it gives, and so does room that is made little by little
  const engine = '--js-flags=--no-turbofan,--min-semi-space-size=32';
  const flags = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--disable-quic',
    engine,
  ];
  // without it a file with æ, ø or å in its name is called «download»
  const env = { ...process.env, LC_ALL: 'C.UTF-8', ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  return chromium.launch({ executablePath, args: flags, env });
}

/** A page of its own (own cookies) at a width, in Danish; faults in the page fail the test that asks `faults`. */
export async function openPage(
  browser: Browser,
  address: string,
  width: keyof typeof widths = 'desktop',
): Promise<{ page: Page; faults: string[] }> {
  const viewport = widths[width];
  // a bar that walks while a job computes is drawn sixty times a second, by the processor that computes
  const reducedMotion = 'reduce';
  return nextPage(
    await browser.newContext({ baseURL: address, viewport, reducedMotion, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' }),
  );
}

/** Another page of the same person, for whom the program is loaded already. */
export async function nextPage(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const open = new Set<Request>();
  underWay.set(page, open);
  // a stream stays open as long as its page
  page.on('request', (request) => {
    // what the page before asked for is not always told to have failed
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    if (request.resourceType() !== 'eventsource') open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults };
}

/** What each page has asked for and not got. */
const underWay = new WeakMap<Page, Set<Request>>();

/** Waits until nothing is asked for and the page has nothing to do, several times over: an answer that is drawn may ask for more. */
export async function settled(page: Page): Promise<void> {
  const open = underWay.get(page);
  if (!open) throw new Error('a page of another making');
  for (let calm = 0; calm < 3; calm = open.size === 0 ? calm + 1 : 0)
    await page.evaluate(
      () =>
        new Promise((done) => {
          // a page that is not drawn has no frames
          setTimeout(done, 2000);
          requestAnimationFrame(() => requestIdleCallback(done));
        }),
    );
}

/** Signs in without the page, for journeys that are about something else. */
export async function signIn(page: Page, identity: string): Promise<void> {
  const answer = await page.request.post('/api/session', { data: { identity } });
  if (!answer.ok()) throw new Error(await answer.text());
}

/** Violations that axe finds on the page as it stands, in words; contrasts, which take half its time, unless they have been looked at. */
export async function violations(page: Page, { colours = true } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (contrast) => {
    const tool = (
      window as unknown as {
        axe: {
          run(
            context: unknown,
            options: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations: found } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: contrast } },
      // what holds is not described node by node: nobody reads it
      resultTypes: ['violations'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`);
  }, colours);
}

/** Nothing on the page is wider than its window; a table whose rows have just come gets its frame in the next picture. */
export async function noSideways(page: Page, what = 'the page'): Promise<void> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(over, { message: `pixels that ${what} is wider than its window`, timeout: 5_000 }).toBeLessThanOrEqual(0);
}

/** No compound in Danish is as long: what is named by people may be. */
const longWord = 'Speciallægeuddannelsesrådsformandsskabssekretariatsmedarbejder';
/** What holds no names: words of our own, figures, codes, and what scrolls by itself. */
const wordless =
  'button, .button, .mark, .tabs, .table-number, .unseen, kbd, code, svg, select, thead, table:not(.table-cards), [role=grid]';

/** As if every heading, list item, paragraph and cell held a word longer than the window: it breaks. The page stands as before afterwards. */
export async function longWords(page: Page, what = 'the page'): Promise<void> {
  const over = await page.evaluate(
    ([word, without]) => {
      const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const kept: [Text, string][] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const holder = text.parentElement;
        const named = holder?.closest('h1, h2, h3, p, li, dt, dd, th, td, caption') && !holder.closest(without ?? '');
        if (holder && named && /\p{L}/u.test(text.data) && holder.checkVisibility()) kept.push([text, text.data]);
      }
      for (const [text, was] of kept) text.data = `${was} ${word}`;
      const { scrollWidth, clientWidth } = document.documentElement;
      for (const [text, was] of kept) text.data = was;
      return { tried: kept.length > 0, pixels: scrollWidth - clientWidth };
    },
    [longWord, wordless],
  );
  expect(over, `pixels that ${what} is wider than its window with a long word in it`).toEqual({ tried: true, pixels: 0 });
}

/** In the cards of a narrow screen: no label is cut within a word, and nothing in a cell stands outside it, where it would not be seen. */
export async function wholeCards(page: Page, what = 'the page'): Promise<void> {
  const broken = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('nothing to measure with');
    return [...document.querySelectorAll<HTMLElement>('.table-cards [data-label]')]
      .filter((cell) => cell.checkVisibility())
      .flatMap((cell) => {
        const { content, width, font } = getComputedStyle(cell, '::before');
        pen.font = font;
        const words = content === 'none' ? [] : (cell.dataset.label ?? '').split(/[\s-]+/);
        const cut = words.filter((word) => pen.measureText(word).width > Number.parseFloat(width) + 1);
        const outside = cell.scrollWidth > cell.clientWidth + 1 ? [(cell.textContent ?? '').slice(0, 60)] : [];
        return [...cut, ...outside];
      });
  });
  expect(broken, `labels cut, and cells with something outside them, on ${what}`).toEqual([]);
}

/** As the page stands: accessible, and no wider than its window. */
export async function sound(page: Page, what?: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
  await noSideways(page, what);
}

/** The same at every width, and then at its own again. */
export async function soundAtEveryWidth(page: Page, name: string): Promise<void> {
  // a page that has just changed capacity loads anew: it is looked at when it says what it is
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const own = page.viewportSize() ?? widths.desktop;
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await sound(page, `${name} ${width}`);
    if (width === 'phone') {
      await wholeCards(page, name);
      await longWords(page, name);
    }
    await picture(page, `${name}-${width}`);
  }
  await page.setViewportSize(own);
}

/** Takes a picture where one is asked for: `PICTURES` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
