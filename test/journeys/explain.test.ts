/**
 * A planner finds two tracks without a place, asks why, and reads which rules stand against one another, the ways out, and where the house is full:
 * asked once, answered by the worker, read at both widths and by all who may, marked when the ground has moved.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/engines/composer/explain/explanation.ts';
import { openPage, signIn, sound } from '../browser.ts';
import { composedTemplate, draftIn } from '../composed.ts';
import type { Draft } from '../drafts.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
let draft: Draft;

beforeAll(async () => {
  journey = await startJourney({ template: await composedTemplate('neurologi') });
  draft = await draftIn(journey.server, 'neurologi');
}, 180_000);
afterAll(() => journey.stop());

interface Shown {
  latest: {
    state: string;
    stopRequested: boolean;
    outdated: boolean;
    done: number;
    of: number;
    content: { explanation: Explanation; names: Record<string, string> } | null;
  } | null;
}

const wish = { kind: 'placed', specialty: 'neurologi' };
const show = async (as = 'planner-ost') => {
  const asked = await journey.server.ask(as, `GET /api/compositions/${draft.id}/explanation?kind=placed&specialty=neurologi`);
  return { status: asked.status, latest: (asked.body as Shown).latest };
};

const howFar = (page: Page) => page.getByRole('progressbar', { name: /Venter på at begynde|Finder forklaringen/ });

describe.each(['desktop', 'phone'] as const)('at %s width', (width) => {
  test('why can two tracks in neurology not be placed?', { timeout: 400_000 }, async () => {
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(page, 'planner-ost');
    await page.goto(`/sammensaetninger/${draft.id}/ikke-placeret`);
    await page.getByText('Hvorfor kan det ikke lade sig gøre?').click();
    await page.waitForURL(/hvorfor-ikke=placed/);
    const why = page.locator('.why-not');
    // found once, read at both widths
    if (width === 'desktop') {
      expect((await show()).latest).toBeNull();
      await why.getByRole('button', { name: 'Find forklaringen' }).click();
      await howFar(page).waitFor();
      const again = await draft.post('explanations', { wish });
      expect([again.status, again.body.code]).toEqual([409, 'explanationGoing']);
    }
    await page.getByText('Disse regler kan ikke alle holdes på én gang', { exact: false }).waitFor({ timeout: 0 });
    await page.getByText('Hver regel er prøvet udeladt', { exact: false }).waitFor();

    // the rule leads to the unit's rows, the way out to where it is made
    const unit = why.getByRole('listitem').getByRole('link', { name: 'Neurokirurgi, Rigshospitalet' }).first();
    expect(await unit.getAttribute('href')).toContain(`/organisation/rigshospitalet-neurokirurgi?sammensaetning=${draft.id}`);
    await why.getByText(/^1 plads mere til sideuddannelse \(neurologi\) på Neurokirurgi, Rigshospitalet/).waitFor();
    await why.getByText('2 forløb færre i neurologi: 9 i stedet for 11', { exact: false }).waitFor();
    expect(await why.getByRole('link', { name: 'Dimensionering' }).first().getAttribute('href')).toBe(
      '/dimensionering?aar=2028&speciale=neurologi',
    );

    // the bottlenecks: the department that holds the composition back stands first
    const first = why.getByRole('row').nth(1);
    await first.getByText('Neurokirurgi, Rigshospitalet').waitFor();
    await sound(page);

    // the address opens the same for somebody else, who may read but not ask
    const reader = await openPage(journey.browser, journey.server.address, width);
    await signIn(reader.page, 'approver-sjaelland');
    await reader.page.goto(page.url());
    await reader.page.getByText('Disse regler kan ikke alle holdes på én gang', { exact: false }).waitFor();
    expect(await reader.page.getByRole('button', { name: /Spørg igen/ }).count()).toBe(0);
    expect([...faults, ...reader.faults]).toEqual([]);
    await page.context().close();
    await reader.page.context().close();
  });
});

test('the answer holds the rules, the ways out with their price, and the bottlenecks', async () => {
  const { latest } = await show();
  expect(latest).toMatchObject({ state: 'done', outdated: false });
  expect(latest?.done).toBe(latest?.of);
  const { explanation, names } = latest?.content ?? {};
  const [answer] = explanation?.answers ?? [];
  expect(answer).toMatchObject({ outcome: 'impossible', minimal: true });
  // the constructed bottleneck: one department gives the side training that every track needs
  const full = answer?.conflict.filter(({ kind }) => kind === 'capacity') ?? [];
  // Of several minimal conflicts any may be told: this department is in each, for without more of its places there is no room.
  expect(full.map(({ unit }) => unit)).toContain('rigshospitalet-neurokirurgi');
  expect(names?.['rigshospitalet-neurokirurgi']).toMatch(/^Neurokirurgi/);
  expect(answer?.alternatives.length).toBeGreaterThanOrEqual(2);
  expect(answer?.alternatives.find(({ changes }) => changes[0]?.kind === 'places')?.price?.placed).toBe(2);
  expect(explanation?.bottlenecks[0]).toMatchObject({ unit: 'rigshospitalet-neurokirurgi', tried: [{ tracks: 1 }, { tracks: 2 }] });
});

test('all who read the composition read the answer; only its planners ask', async () => {
  expect((await show('approver-sjaelland')).latest?.state).toBe('done');
  expect((await draft.post('explanations', { wish }, 'approver-sjaelland')).status).toBe(403);
  expect((await show('uao')).status).toBe(403);
  const other = await draft.post('explanations', { wish: { kind: 'share', specialty: 'kirurgi' } });
  expect([other.status, other.body.code]).toEqual([422, 'unknownSpecialties']);
});

test('an answer is marked when the draft has changed since', async () => {
  const [track] = await draft.tracks();
  const { status } = await draft.edit({ kind: 'removeTrack', track: track?.id ?? '' });
  expect(status).toBe(200);
  expect((await show()).latest).toMatchObject({ state: 'done', outdated: true });
});

test('asked again, a former answer gives way to how far the new one has come, and it can be stopped; the log tells both', {
  timeout: 120_000,
}, async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/ikke-placeret?hvorfor-ikke=placed:neurologi`);
  await page.locator('.why-not').getByRole('button', { name: 'Spørg igen' }).click();
  await howFar(page).waitFor();
  await page.getByRole('button', { name: 'Stop, og behold det fundne' }).click();
  await page.getByText('Forklaringen blev stoppet', { exact: false }).waitFor({ timeout: 60_000 });
  await sound(page);
  const { latest } = await show();
  expect(latest).toMatchObject({ state: 'stopped', stopRequested: true });
  // what is kept is what it had found: nothing, or an answer that says where it ended
  if (latest?.content) expect(latest.content.explanation.stopped).toBeDefined();
  // it can be asked again at once
  await page.locator('.why-not').getByRole('button', { name: 'Spørg igen' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
  const { body } = await journey.server.ask('planner-ost', `GET /api/compositions/${draft.id}/events`);
  expect((body as { kind: string }[]).filter(({ kind }) => kind === 'explanationRequested')).toHaveLength(2);
  expect((body as { kind: string }[]).filter(({ kind }) => kind === 'explanationStopped')).toHaveLength(1);
});
