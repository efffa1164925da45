/** The first page of everybody names what waits for that person, hearings too; and the ways in the head lead somewhere for the one who sees them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, soundAtEveryWidth, type widths } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
});
afterAll(() => journey.stop());

async function at(identity: string, address: string, width: keyof typeof widths = 'desktop'): Promise<Page> {
  const { page } = await openPage(journey.browser, journey.server.address, width);
  await signIn(page, identity);
  await page.goto(address);
  return page;
}

const headed = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

test('a planner is told of the hearing whose deadline has passed, and comes to its comments', async () => {
  const page = await at('planner-ost', '/');
  await headed(page, /den første med dato er 18\. november 2026/);
  const waiting = page.getByRole('region', { name: 'Det venter' });
  const [first, second] = await waiting.getByRole('listitem').allTextContents();
  expect(first, 'what is over its day stands before what is for now').toMatch(
    /^Frist 18\. november 2026Svar på 5 kommentarer .* · Fristen er udløbet$/,
  );
  expect(second).toMatch(/^Nu/);
  await soundAtEveryWidth(page, 'start-hearings');
  await waiting.getByRole('link', { name: /^Svar på 5 kommentarer i høringen «Neurologi 2028/ }).click();
  await page.waitForURL(/\/hoeringer\/[^/]+\/kommentarer$/);
});

test('a department is told of the hearing that it has not answered', async () => {
  const page = await at('uao', '/', 'phone');
  await headed(page, /1 ting at se på/);
  const [only] = await page.getByRole('region', { name: 'Det venter' }).getByRole('listitem').allTextContents();
  expect(only).toMatch(/^Frist 15\. december 2026Svar på høringen/);
  await page.getByRole('link', { name: /^Svar på høringen «Revision/ }).click();
  await page.waitForURL(/\/hoeringer\/[^/]+$/);
});

test('who reads is told how much of what waits is for the reader', async () => {
  const page = await at('approver-sjaelland', '/');
  await headed(page, /^Øst: \d+ ting venter, 1 af dem på dig; den første med dato er 15\. december 2026$/);
});

test('a postgraduate clinical lecturer is not taken for a doctor in training', async () => {
  const page = await at('pkl-neurologi', '/');
  await headed(page, /^Neurologi: intet venter på dig$/);
  expect(await page.getByRole('main').textContent()).toContain('Du er postgraduat klinisk lektor');
  await soundAtEveryWidth(page, 'start-lecturer');
});

test.each([
  ['doctor', false],
  ['uao', false],
  ['approver-sjaelland', true],
  ['planner-ost', true],
])('the head shows %s forecasts and spreadsheets: %s', async (identity, shown) => {
  const page = await at(identity, '/organisation');
  await headed(page, /driftsregioner/);
  await page.getByRole('navigation').getByText('Mere').click();
  for (const name of ['Fremskrivninger', 'Indlæs regneark'])
    expect(await page.getByRole('navigation').getByRole('link', { name }).isVisible(), name).toBe(shown);
});

test('at a desk the one who is signed in stands at the edge, beside help, above the ways', async () => {
  const page = await at('planner-ost', '/organisation');
  await headed(page, /driftsregioner/);
  const box = async (of: ReturnType<Page['locator']>) => (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const help = await box(page.getByRole('button', { name: 'Hjælp' }));
  const person = await box(page.getByText('Pia Planlægger (fiktiv)').first());
  const way = await box(page.getByRole('navigation').getByRole('link', { name: 'Høringer' }));
  expect(person.x).toBeGreaterThan(help.x);
  expect(person.y + person.height).toBeLessThanOrEqual(way.y + way.height);
  expect(way.y).toBeGreaterThan(help.y);
});

test('figures of the principles, and the rules proposed for a body, are sound pages', async () => {
  const compositions = (await journey.server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost')).body as {
    id: string;
    name: string;
  }[];
  const neurology = compositions.find(({ name }) => name.startsWith('Neurologi 2028'))?.id;
  const page = await at('planner-ost', `/sammensaetninger/${neurology}/fordeling`);
  await page.getByRole('link', { name: /slutter på et lægedækningstruet sted/ }).waitFor();
  await soundAtEveryWidth(page, 'principles');
  await page.goto('/raad/prognoseudvalget');
  await page.getByRole('table', { name: 'Foreslåede regler' }).waitFor();
  await soundAtEveryWidth(page, 'body-proposed');
});
