/** Looking something up and asking for help, at both widths, by keyboard alone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noSideways, openBrowser, openPage, signIn, sound, violations, type widths } from '../browser.ts';
import { startServer, type TestServer } from '../harness.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const opened = async (width: keyof typeof widths, address: string, identity = 'planner-ost') => {
  const { page, faults } = await openPage(browser, server.address, width);
  await signIn(page, identity);
  await page.goto(address);
  await page.locator('h1').waitFor();
  return { page, faults };
};

test('at a desk: Ctrl-K, type, choose with the arrows, open with Enter', async () => {
  const { page, faults } = await opened('desktop', '/specialer');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Søg i alt, du må se' });
  await field.waitFor();
  await page.keyboard.type('næstved geri');
  await page.locator('[role=option][aria-selected=true]').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = await field.getAttribute('aria-activedescendant');
  expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(chosen);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('neurologi holbaek');
  await page
    .getByRole('option', { name: /^Neurologi, Holbæk Sygehus/ })
    .first()
    .waitFor();
  // tracks of the demonstration's own composition come before it
  const selected = page.locator('[role=option][aria-selected=true]');
  for (let step = 0; step < 10 && !(await selected.innerText()).startsWith('Neurologi, Holbæk Sygehus'); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/organisation/holbaek-neurologi');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('Escape closes search and gives the focus back; a slash opens it again, but not while one types', async () => {
  const { page } = await opened('desktop', '/ordbog');
  const button = page.getByRole('button', { name: /^Søg/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Søg i alt, du må se' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Søg i alt, du må se' }).waitFor();
  await page.keyboard.press('Escape');
  const filter = page.getByRole('searchbox', { name: 'Søg i ordbogen' });
  await filter.fill('a/b?');
  await filter.press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('the program’s own words are found too: a term, a rule, a section of the guide', async () => {
  const { page } = await opened('desktop', '/soeg?q=nedre+gr%C3%A6nse');
  await page.getByRole('link', { name: /^nedre grænse/ }).waitFor();
  await page.goto('/soeg?q=to+steder');
  await page.getByRole('link', { name: /^To steder/ }).click();
  await page.waitForURL('**/hjaelp/regler#twoSites');
  await page.getByText('§8, stk. 3').first().waitFor();
});

test('on a phone: the page keeps its address, one kind can be shown alone, nothing found says where it looked', async () => {
  const { page, faults } = await opened('phone', '/');
  await page.getByRole('button', { name: 'Søg' }).click();
  await page.waitForURL('**/soeg');
  await page.getByRole('searchbox').fill('almen medicin');
  await page.getByRole('link', { name: /^Vis alle i Pladser/ }).click();
  await page.waitForURL(/slags=place/);
  await page.getByText('De første 100 vises').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('almen medicin');
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('link', { name: 'Vis alle slags' }).waitFor({ state: 'detached' });
  await page.getByRole('searchbox').fill('rabarbergrød');
  await page.getByText('Intet fundet for «rabarbergrød»').waitFor();
  await page.getByText(/Der er søgt i sammensætninger/).waitFor();
  await noSideways(page);
  expect(faults).toEqual([]);
});

describe.each(['desktop', 'phone'] as const)('help, %s', (width) => {
  test('tells what the page answers, its keys, and the way to the guide with its pictures', async () => {
    const { page, faults } = await opened(width, '/organisation');
    if (width === 'desktop') await page.keyboard.press('?');
    else await page.getByRole('button', { name: 'Hjælp' }).click();
    await page.getByText('hvem der uddanner hvor').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Åbn hele guiden' }).click();
    await page.getByRole('link', { name: 'Læs planen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Læs planen' }).waitFor();
    const picture = page.getByRole('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await sound(page);
    expect(faults).toEqual([]);
  });
});
