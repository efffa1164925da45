import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../test/browser.ts';
import { buildGallery } from './build.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme can break; the rest is the same in light and dark. */
const colours = ['color-contrast', 'link-in-text-block'];
const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([openBrowser(), buildGallery(folder)]);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Look = { width?: number; scheme?: 'light' | 'dark' };

async function open(query: string, { width = 1280, scheme = 'light' }: Look = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme: scheme });
  await page.goto(`${pathToFileURL(join(folder, 'index.html'))}?${query}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What axe finds wrong, one line a finding. */
async function wrong(page: Page, runOnly = everything): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (only): Promise<AxeResults> =>
      // what holds is not described node by node: nobody reads it
      (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

const looks = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

describe('accessibility', { timeout: 30_000 }, () => {
  it.each(looks)('has nothing to find at $width px, $scheme', async (look) => {
    const page = await open('rows=9', look);
    const rules = look.scheme === 'light' ? everything : colours;
    expect(await wrong(page, rules)).toEqual([]);
    if (look.scheme === 'dark') return page.close();
    for (const button of await page.getByRole('button', { name: 'Tabel', exact: true }).all()) await button.click();
    if (look.width < 600) await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Planlagt andel' }).click();
    expect(await wrong(page, rules)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways, 'pixels the page is wider than its window').toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe('timeline', { timeout: 30_000 }, () => {
  it('moves by arrow keys along bars and rows, and chooses by Enter', async () => {
    const page = await open('part=timeline&rows=120');
    await page.locator('[data-item="1"] [data-cell="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe('2');
    const before = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.getByText(/Valgt: 1-\d/).waitFor();
    await page.keyboard.press('Control+End');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'))).toBe('128');
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('Ahorn 1');
    const stops = await page.locator('[role=grid] [tabindex="0"]').count();
    expect(stops, 'tab stops in the grid').toBe(1);
    await page.close();
  });

  it('shows the table at the key t, and the picture again', async () => {
    const page = await open('part=timeline&rows=16');
    await page.locator('[role=grid] [tabindex="0"]').focus();
    await page.keyboard.press('t');
    await page.getByRole('columnheader', { name: 'Til og med' }).waitFor();
    expect(await focused(page)).toBe('Tabel');
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await page.close();
  });

  it('keeps few of many rows in the document, and prints them all', async () => {
    const page = await open('part=timeline&rows=2500');
    const rows = page.locator('[role=grid] [role=row]');
    expect(await rows.count()).toBeLessThan(80);
    await page.locator('.timeline-frame').evaluate((frame) => frame.scrollTo(0, 40_000));
    await page.locator('[aria-rowindex="1340"]').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await rows.count()).toBe(2508);
    await page.close();
  });

  it('is a list in words on a narrow screen', async () => {
    const page = await open('part=timeline&rows=16', { width: 390 });
    expect(await page.getByRole('grid').count()).toBe(0);
    await page
      .getByText(/\d{4} – .*\d{4} · \d+ mdr\./)
      .first()
      .waitFor();
    await page.close();
  });
});

describe('other parts', { timeout: 30_000 }, () => {
  it('sorts a table by its header, and says so', async () => {
    const page = await open('part=table');
    await page.getByRole('button', { name: 'Trin' }).focus();
    await page.keyboard.press('Enter');
    const header = page.getByRole('columnheader', { name: 'Trin' });
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('tbody tr').first().locator('td').first().textContent()).toBe('5');
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await page.close();
  });

  it('keeps a table a table when its rows are cards', async () => {
    const page = await open('part=table', { width: 390 });
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(13);
    expect(
      await page
        .getByRole('table')
        .getByRole('cell')
        .first()
        .evaluate((cell) => getComputedStyle(cell).display),
    ).toBe('flex');
    await page.close();
  });

  it('lets a table that is too wide scroll, reachable by keyboard, and keeps its header in sight otherwise', async () => {
    const page = await open('part=table', { width: 660 });
    const frame = page.locator('.table-frame');
    expect(await frame.getAttribute('tabindex')).toBe(null);
    const wide = await page.addStyleTag({ content: '.table td { min-width: 15rem }' });
    await expect.poll(() => frame.getAttribute('tabindex')).toBe('0');
    expect(await wrong(page, ['scrollable-region-focusable', 'region'])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(660);
    await wide.evaluate((style) => (style as HTMLStyleElement).remove());
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.evaluate(() => scrollTo(0, 600));
    await expect
      .poll(() =>
        page
          .getByRole('columnheader')
          .first()
          .evaluate((cell) => Math.round(cell.getBoundingClientRect().top)),
      )
      .toBe(0);
    await page.close();
  });

  it('has tabs with addresses, the open one marked', async () => {
    const page = await open('part=meter');
    const tabs = page.getByRole('navigation', { name: 'Visninger' }).getByRole('link');
    expect(await tabs.evaluateAll((links) => links.map((link) => link.getAttribute('aria-current')))).toEqual(['page', null, null]);
    await tabs.first().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Fordeling');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#t2');
    await page.close();
  });

  it('searches once after the last key, and waits while one types', async () => {
    const page = await open('part=table');
    await page.getByRole('searchbox', { name: 'Søg' }).pressSequentially('ahorn 12');
    await page.getByText('1 af 12').waitFor();
    await page.close();
  });

  it('walks a tree by arrow keys', async () => {
    const page = await open('part=small');
    await page.getByRole('link', { name: 'Dalsted' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Cypres');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Dalsted');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('link', { name: 'Cypres' }).count()).toBe(0);
    await page.close();
  });

  it('skips to the content', async () => {
    const page = await open('part=small');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Spring til indhold');
    await page.close();
  });
});
