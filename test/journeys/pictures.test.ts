/** A planner finds the overfull department and who is there, sees where the plan lies, and asks why an element lies where it does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, signIn, sound, violations } from '../browser.ts';
import { composedTemplate, draftIn } from '../composed.ts';
import type { Draft } from '../drafts.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
let draft: Draft;
/** The unit that too many are moved to by hand. */
let crowded: string;

beforeAll(async () => {
  journey = await startJourney({ worker: false, template: await composedTemplate('neurologi') });
  draft = await draftIn(journey.server, 'neurologi');
  crowded = await crowd();
});
afterAll(() => journey.stop());

/** Moves the first elements of three tracks to one unit that has no room for them. */
async function crowd(): Promise<string> {
  const problem = await draft.problem();
  const small = problem.approvals.find(({ kind, tenths }) => kind === 'own' && tenths <= 20);
  if (!small) throw new Error('a small unit is approved');
  const tracks = (await draft.tracks()).filter(({ elements }) => elements[0]?.kind === 'own' && elements[0].unit !== small.unit);
  for (const { elements } of tracks.slice(0, 3)) {
    const { status, body } = await draft.edit({ kind: 'setUnit', element: elements[0]?.id ?? '', unit: small.unit });
    expect(status, JSON.stringify(body)).toBe(200);
  }
  return problem.units.find(({ id }) => id === small.unit)?.name ?? '';
}

describe.each(['desktop', 'phone'] as const)('at %s width', (width) => {
  const open = async (tab: string) => {
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(page, 'planner-ost');
    await page.goto(`/sammensaetninger/${draft.id}/${tab}`);
    return { page, faults };
  };

  test('the heat map tells which department is overfull, and who is there', { timeout: 120_000 }, async () => {
    const { page, faults } = await open('belaegning');
    await page.getByText(/^\d+ afdelinge?r? er over (sine|deres) pladser/).waitFor();
    await page.getByText(`Værst er ${crowded}`, { exact: false }).waitFor();
    if (width === 'desktop') {
      // the worst row stands first; the keyboard goes to it, along it, and opens who is there
      const first = page.getByRole('gridcell').first();
      await first.focus();
      await page.keyboard.press('Home');
      for (let n = 0; n < 40 && !/for mange/.test((await page.locator(':focus').getAttribute('aria-label')) ?? ''); n += 1)
        await page.keyboard.press('ArrowRight');
      expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/kvartal \d{4}: \d+ af \d+ pladser, \d+ for mange/);
      await page.keyboard.press('Enter');
    } else
      await page
        .getByRole('button', { name: new RegExp(`^Se hvem.*${crowded}$`) })
        .first()
        .click();
    await page.waitForURL(/linje=.*celle=/);
    const panel = page.getByRole('complementary', { name: `Hvem er på ${crowded}` });
    await panel.getByRole('heading', { name: /^Forløb i denne sammensætning: \d+/ }).waitFor();
    await panel.getByRole('heading', { name: 'Pladser' }).waitFor();
    await expect.poll(() => panel.getByRole('link', { name: /^Neurologi \d+$/ }).count()).toBeGreaterThanOrEqual(3);
    expect(
      await panel
        .getByRole('link', { name: /^Neurologi \d+$/ })
        .first()
        .getAttribute('href'),
    ).toContain('/tidslinje?forloeb=');
    await sound(page);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('linje='));

    // the table is one press away, and the filters are in the address
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await page.waitForURL(/visning=tabel/);
    await page.getByRole('table', { name: /^Belægning/ }).waitFor();
    await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Kun over pladserne' });
    await page.waitForURL(/kun=over/);
    await page.getByRole('heading', { name: /pladsmåneder står ubrugte$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the map by keyboard, a track’s way, and the same as a table', { timeout: 120_000 }, async () => {
    const { page, faults } = await open('kort');
    const place = page.getByRole('link', { name: /^Holbæk Sygehus: [\d,]+ årsværk, \d+ forløb, Sjælland og lægedækningstruet$/ });
    await place.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sted=holbaek/);
    await page.getByRole('complementary', { name: 'På Holbæk Sygehus' }).getByRole('link', { name: 'Neurologi, Holbæk Sygehus' }).waitFor();
    await page.getByLabel('Vis et forløbs vej').selectOption({ index: 1 });
    await page.waitForURL(/forloeb=/);
    await page.getByRole('heading', { name: 'Neurologi 1: vejen i ord' }).waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await page.getByRole('table', { name: /^Danmarkskort/ }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('why here, from the track, with the next best and their price', { timeout: 120_000 }, async () => {
    const { page, faults } = await open(`tidslinje?forloeb=${(await draft.tracks())[4]?.id}`);
    await page.getByText('Hvorfor her?').nth(1).click();
    await page.waitForURL(/hvorfor=/);
    await page.getByRole('heading', { name: 'Taler for' }).waitFor();
    await page.getByText('Godkendt til', { exact: false }).first().waitFor();
    await page.getByRole('heading', { name: 'De næstbedste afdelinger' }).waitFor();
    await page.getByText(/^Vurderet: \d+ andre godkendte afdelinger/).waitFor();
    await page
      .getByText(/point (dyrere|billigere)|Samme pris|Kan ikke lade sig gøre/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Se på kortet' }).waitFor();
    await sound(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
