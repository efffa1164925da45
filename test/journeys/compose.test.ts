/** The main job as its user does it, in Danish, at both widths: sign in, compose, read the proposal, hand the link on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextPage, openPage, signIn, violations } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.stop());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Chooses the named specialties and no others, and presses the button. */
async function compose(page: Page, name: string, specialties: string[]): Promise<void> {
  await page.goto('/sammensaetninger/ny');
  await page.getByLabel('Navn').fill(name);
  await page.getByRole('button', { name: 'Vælg ingen' }).click();
  for (const specialty of specialties) await page.getByRole('checkbox', { name: new RegExp(`^${specialty}`) }).check();
  await page.getByRole('button', { name: 'Sammensæt', exact: true }).click();
}

describe.each(['desktop', 'phone'] as const)('at %s width', (width) => {
  test('sign in, compose two specialties, read the plan', { timeout: 180_000 }, async () => {
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await page.goto('/');
    await page.getByRole('button', { name: 'Log ind som Pia Planlægger (fiktiv)' }).click();
    await heading(page).filter({ hasText: 'Øst' }).waitFor();

    await compose(page, `Prøve ${width}`, ['Neurokirurgi', 'Karkirurgi']);
    await heading(page).filter({ hasText: '% af årsværkene i Sjælland' }).waitFor({ timeout: 120_000 });
    expect(await heading(page).textContent()).toMatch(/^Øst 2028: \d+,\d % af årsværkene i Sjælland \(mål 40 %\)$/);

    // the timeline, filtered in the address; Back takes the filter off again
    await page.getByLabel('Speciale', { exact: true }).selectOption({ label: 'Karkirurgi' });
    await page.waitForURL(/speciale=karkirurgi/);
    await page.getByText('3 forløb', { exact: false }).first().waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('karkirurgi'));

    // each figure opens its rows and its definition
    await page.getByRole('link', { name: /Fordeling/ }).click();
    await page.getByRole('link', { name: 'Neurokirurgi' }).first().click();
    await page.waitForURL(/tal=share/);
    await page.getByText('Planlagt andel', { exact: false }).first().waitFor();

    await page.getByRole('link', { name: /Regler/ }).click();
    await page.getByText('Få skift').first().waitFor();
    await page.getByRole('link', { name: /Historik/ }).click();
    await page.getByText('Pia Planlægger (fiktiv)').last().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('a link sent to the other region’s approver shows the same; somebody without rights reads why not', { timeout: 180_000 }, async () => {
  const planner = await openPage(journey.browser, journey.server.address);
  await signIn(planner.page, 'planner-ost');
  await compose(planner.page, 'Til begge regioner', ['Karkirurgi']);
  await heading(planner.page).filter({ hasText: '% af årsværkene' }).waitFor({ timeout: 120_000 });
  const address = planner.page.url();
  const said = await heading(planner.page).textContent();

  const approver = await openPage(journey.browser, journey.server.address);
  await signIn(approver.page, 'approver-sjaelland');
  await approver.page.goto(address);
  await heading(approver.page).filter({ hasText: '% af årsværkene' }).waitFor();
  expect(await heading(approver.page).textContent()).toBe(said);
  expect(await approver.page.getByRole('button', { name: 'Søg igen' }).count()).toBe(0);

  const stranger = await openPage(journey.browser, journey.server.address);
  await signIn(stranger.page, 'uao');
  await stranger.page.goto(address);
  await stranger.page.getByText('Din rolle giver ikke adgang', { exact: false }).waitFor();
});

test('wrong input is answered in words, and nothing typed is lost', async () => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await compose(page, '', []);
  await page.getByText('Giv sammensætningen et navn.').first().waitFor();
  await page.getByText('Vælg mindst ét speciale.').first().waitFor();
  expect(page.url()).toContain('/sammensaetninger/ny');
  // refused at its own field, until it is another name
  const cpr = page.getByText('Navnet ligner et CPR-nummer.', { exact: false });
  await page.getByRole('checkbox', { name: /^Karkirurgi/ }).check();
  await page.getByLabel('Navn').fill('Til 010203-1234');
  await page.getByRole('button', { name: 'Sammensæt', exact: true }).click();
  await cpr.first().waitFor();
  await page.locator('input[aria-invalid=true]:focus').and(page.getByLabel('Navn')).waitFor();
  await page.getByLabel('Navn').fill('Rettet');
  expect(await cpr.count()).toBe(0);
  await page.getByRole('button', { name: 'Sammensæt', exact: true }).click();
  await page.waitForURL(/sammensaetninger\/[0-9a-f-]{36}/);
});

test.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('at %o what gets the focus in the form is never behind the bar with its button', { timeout: 60_000 }, async (size) => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await page.setViewportSize(size);
  await signIn(page, 'planner-ost');
  await page.goto('/sammensaetninger/ny');
  await page.getByLabel('Navn').focus();
  const covered: string[] = [];
  let atEnd = false;
  for (let steps = 0; !atEnd && steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const bar = document.querySelector('.new-send');
      const focused = document.activeElement;
      if (!bar || !focused || bar.contains(focused)) return null;
      const below = focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
      return { below, what: focused.closest('label')?.textContent ?? focused.textContent ?? '' };
    });
    atEnd = seen === null;
    if (seen?.below) covered.push(seen.what);
  }
  expect(atEnd).toBe(true);
  expect(covered).toEqual([]);
  await page.context().close();
});

test('a whole training region is stopped: the best plan is kept and can be read', {
  timeout: 240_000,
}, async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/sammensaetninger/ny');
  await page.getByLabel('Navn').fill('Øst 2028, alle specialer');
  await page.getByRole('button', { name: 'Sammensæt', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await page.locator('dd', { hasText: /\d+ forløb placeret/ }).waitFor({ timeout: 120_000 });
  await page.getByRole('progressbar', { name: /^Trin \d af 6: / }).waitFor({ timeout: 60_000 });
  await page.getByRole('table', { name: 'Den bedste plan indtil nu, trin for trin' }).getByText('Skift og afstand').waitFor();

  // who comes after it waits, and can go again: nothing went wrong
  const { page: waiting } = await nextPage(page.context());
  await compose(waiting, 'Bag den', ['Karkirurgi']);
  await waiting.getByText('1 søgning foran').waitFor();
  await waiting.getByRole('button', { name: 'Tag ud af køen' }).press('Enter');
  await waiting.getByText('Søgningen blev stoppet, før den begyndte.').last().waitFor();
  await heading(waiting).and(waiting.locator(':focus')).waitFor();
  expect(await violations(waiting)).toEqual([]);
  await waiting.goto('/sammensaetninger');
  await waiting
    .getByRole('row', { name: /Bag den/ })
    .getByText('Taget ud af køen')
    .waitFor();
  await waiting.close();

  // by keyboard: what had the focus is gone, so the heading has it, and the result is told
  await page.getByRole('button', { name: 'Stop, og behold den bedste plan' }).press('Enter');
  await heading(page).filter({ hasText: '% af årsværkene i Sjælland' }).waitFor({ timeout: 60_000 });
  await page
    .getByRole('status')
    .filter({ hasText: /^Pia Planlægger \(fiktiv\) stoppede søgningen efter / })
    .waitFor();
  await heading(page).and(page.locator(':focus')).waitFor();
  await page.getByText('Akutmedicin 1', { exact: true }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});
