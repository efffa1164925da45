import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../../../test/browser.ts';
import { buildGallery } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [browser] = await Promise.all([openBrowser(), buildGallery(folder)]);
  page = await browser.newPage({ viewport: { width: 1280, height: 844 } });
  await page.goto(`${pathToFileURL(join(folder, 'index.html'))}?part=timeline&rows=40&hand`);
  await page.getByRole('grid').waitFor();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const bar = (item: number, cell: number) => page.locator(`[data-item="${item}"] .timeline-bar[data-cell="${cell}"]`);
const wide = async (one: Locator) => (await one.boundingBox())?.width ?? 0;

/** Presses in the middle of something and moves so many pixels; the caller lets go. */
async function pull(from: Locator, pixels: number): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels / 2, y);
  await page.mouse.move(x + pixels, y);
}

it('moves a border by whole months, with the months in words meanwhile, and lets go at Escape', async () => {
  const before = [await wide(bar(1, 1)), await wide(bar(1, 2))] as const;
  const edge = page.locator('[data-item="1"] [data-edge="1"]');
  await pull(edge, 40);
  expect(await page.locator('.timeline-drag-words').textContent()).toMatch(/^\d+ og \d+ mdr\.$/);
  await page.keyboard.press('Escape');
  expect(await wide(bar(1, 1))).toBeCloseTo(before[0], 0);
  await page.mouse.up();
  expect(await wide(bar(1, 1))).toBeCloseTo(before[0], 0);
  await pull(edge, 40);
  await page.mouse.up();
  expect(await page.locator('.timeline-drag-words').count()).toBe(0);
  const months = ((await wide(bar(1, 1))) - before[0]) / (before[0] / 12);
  expect(await wide(bar(1, 1))).toBeGreaterThan(before[0]);
  expect(await wide(bar(1, 2))).toBeLessThan(before[1]);
  expect(months).toBeGreaterThan(0);
});

it('moves a whole row by its first border', async () => {
  const was = await bar(2, 1).boundingBox();
  await pull(page.locator('[data-item="2"] [data-edge="0"]'), 60);
  await page.mouse.up();
  const is = await bar(2, 1).boundingBox();
  expect(is?.x).toBeGreaterThan(was?.x ?? 0);
  expect(is?.width).toBeCloseTo(was?.width ?? 0, 0);
});

it('drops a bar on another, and a press without a drag still chooses', async () => {
  const [from, to] = [await bar(1, 2).boundingBox(), await bar(3, 2).boundingBox()];
  if (!from || !to) throw new Error('not in sight');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  expect(await page.locator('.timeline-drag-words').textContent()).toBe('Byt');
  await page.mouse.up();
  await page.getByText('Valgt: 0-1 for 2-1').waitFor();
  await bar(1, 1).click();
  await page.getByText('Valgt: 0-0').waitFor();
});

it('leaves the focus in the grid when its row is taken out', async () => {
  const rowId = () => page.evaluate(() => document.activeElement?.closest('[role=row]')?.textContent);
  await bar(4, 1).focus();
  const before = await rowId();
  await page.keyboard.press('Delete');
  await expect.poll(rowId).not.toBe(before);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe('1');
});
