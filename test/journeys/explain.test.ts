/** A planner finds two tracks without a place, asks why, and reads which rules stand against one another, the ways out, and where the house is full. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, signIn, violations } from '../browser.ts';
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

describe.each(['desktop', 'phone'] as const)('at %s width', (width) => {
  test('why can two tracks in neurology not be placed?', { timeout: 400_000 }, async () => {
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(page, 'planner-ost');
    await page.goto(`/sammensaetninger/${draft.id}/ikke-placeret`);
    await page.getByText('Hvorfor kan det ikke lade sig gøre?').click();
    await page.waitForURL(/hvorfor-ikke=placed/);
    const why = page.locator('.why-not');
    const howFar = page.getByRole('progressbar', { name: /Venter på at begynde|Finder forklaringen/ });
    // found once, read at both widths
    if (width === 'desktop') {
      await why.getByRole('button', { name: 'Find forklaringen' }).click();
      await howFar.waitFor();
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
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);

    // the address opens the same for somebody else, who may read but not ask
    const reader = await openPage(journey.browser, journey.server.address, width);
    await signIn(reader.page, 'approver-sjaelland');
    await reader.page.goto(page.url());
    await reader.page.getByText('Disse regler kan ikke alle holdes på én gang', { exact: false }).waitFor();
    expect(await reader.page.getByRole('button', { name: /Spørg igen/ }).count()).toBe(0);
    // asked again, a former answer gives way to how far the new one has come
    if (width === 'phone') {
      await why.getByRole('button', { name: 'Spørg igen' }).click();
      await howFar.waitFor();
    }
    expect([...faults, ...reader.faults]).toEqual([]);
    await page.context().close();
    await reader.page.context().close();
  });
});
