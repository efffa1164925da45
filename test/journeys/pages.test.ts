/** Every page, both languages, both widths: a heading that answers, no faults, no violations of accessibility, no words left out. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longWords, noSideways, openPage, settled, signIn, violations, wholeCards, widths } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

const pages = [
  '/',
  '/log-ind',
  '/sammensaetninger',
  '/sammensaetninger/ny',
  '/organisation',
  '/organisation?paa=2027-01-01',
  '/organisation/rigshospitalet-neurokirurgi',
  '/godkendelser',
  '/specialer',
  '/specialer/neurologi',
  '/dimensionering',
  '/aftaler',
  '/principper',
  '/hoeringer',
  '/hoeringer/ny',
  '/partslister',
  '/dokumenter',
  '/dokumenter/ny',
  '/ordbog',
  '/mine-oplysninger',
  '/persondata',
  '/findes-ikke',
];

type Width = keyof typeof widths;

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
});
afterAll(() => journey.stop());

/** What nobody may meet on a page, at one width. */
async function looked(page: Page, width: Width, language: string): Promise<void> {
  await settled(page);
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  const text = ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  await noSideways(page);
  if (width === 'phone') {
    await wholeCards(page);
    await longWords(page);
  }
  // English on a phone has the structure of Danish on a phone and the words of English on a desk: both are tried; and it has the colours of Danish
  if (language === 'da') expect(await violations(page)).toEqual([]);
  else if (width === 'desktop') expect(await violations(page, { colours: false })).toEqual([]);
}

// each page is loaded once in each language: a load is half of what a page costs. At a desk first: with the long words of a phone in it, one hung when it was widened
const [first, second]: [Width, Width] = ['desktop', 'phone'];
describe.each(['da', 'en'])('in %s, loaded at a desk, then at phone width', (language) => {
  // one browser context for all of them, as one person goes from page to page: what is loaded once stays
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage(journey.browser, journey.server.address, first);
    await signIn(opened.page, 'planner-ost');
    await opened.page.addInitScript((chosen) => localStorage.setItem('videre.language', chosen), language);
  });
  afterAll(() => opened.page.context().close());

  test.each(pages)('%s', async (address) => {
    const { page, faults } = opened;
    faults.length = 0;
    await page.setViewportSize(widths[first]);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await looked(page, first, language);
    await page.setViewportSize(widths[second]);
    await looked(page, second, language);
    expect(faults).toEqual([]);
  });
});

test.each(['uao', 'approver-hovedstaden', 'approver-sjaelland', 'doctor', 'administrator', 'nobody'])(
  'the start page of %s says what that person can do',
  async (identity) => {
    const { page, faults } = await openPage(journey.browser, journey.server.address);
    await signIn(page, identity);
    await page.goto('/');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect((await heading.textContent())?.length).toBeGreaterThan(10);
    await page.getByRole('main').getByRole('link').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);
