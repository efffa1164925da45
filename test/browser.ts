/** A real browser for the journeys. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from '../src/app/root.ts';

export const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** Evaluated, not added as a script: the page's own content policy allows no foreign ones. */
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.E2E_CHROMIUM;
  if (!executablePath) throw new Error('No browser: run the tests with npm test, which finds or installs one, or set E2E_CHROMIUM.');
  const libraries = process.env.E2E_LIBRARIES;
  const flags = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-quic'];
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
  const context = await browser.newContext({ baseURL: address, viewport: widths[width], locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults };
}

/** Signs in without the page, for journeys that are about something else. */
export async function signIn(page: Page, identity: string): Promise<void> {
  const answer = await page.request.post('/api/session', { data: { identity } });
  if (!answer.ok()) throw new Error(await answer.text());
}

/** Violations that axe finds on the page as it stands, in words. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
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
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`);
  });
}
