/** Seven people sign in at the organisation's provider. One delegates for a week and the log tells; each tries what it may not. */
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultWeights } from '../../src/modules/composition/rules/build-problem.ts';
import { openBrowser, openPage, picture, violations, widths } from '../browser.ts';
import { type SignInWorld, startWithProvider } from '../provider.ts';

const persons = {
  planner: '00000000-0000-4000-8000-000000000001',
  uao: '00000000-0000-4000-8000-000000000002',
  approver: '00000000-0000-4000-8000-000000000003',
  doctor: '00000000-0000-4000-8000-000000000005',
  administrator: '00000000-0000-4000-8000-000000000006',
  nobody: '00000000-0000-4000-8000-000000000007',
  lecturer: '00000000-0000-4000-8000-0000000000aa',
};
type Identity = keyof typeof persons;

let world: SignInWorld;
let browser: Browser;
let owner: pg.Client;
/** A composition of another training region. */
let foreign: string;
beforeAll(async () => {
  world = await startWithProvider();
  browser = await openBrowser();
  owner = await world.server.database.client('videre_owner');
  await owner.query(`insert into people.person (id, name, fictional) values ($1, 'Petra Postgraduat (fiktiv)', true)`, [persons.lecturer]);
  await owner.query(
    `insert into people.role_assignment (person, role, scope_kind, scope_id, valid)
     select p, 'pkl', 'specialty', 'neurologi', '[2020-01-01,)' from unnest($1::uuid[]) p`,
    [[persons.lecturer, persons.planner]],
  );
  for (const [identity, person] of Object.entries(persons))
    await owner.query('insert into people.login (issuer, subject, person) values ($1, $2, $3)', [
      world.settings.issuer,
      `sub-${identity}`,
      person,
    ]);
  const made = await owner.query<{ id: string }>(
    `insert into composition.composition (training_region, start_year, name, specialties, weights, seed, created_by)
     values ('syd', 2028, 'Kanariefugl', '{neurologi}', '{}', 1, $1) returning id`,
    [persons.administrator],
  );
  foreign = made.rows[0]?.id ?? '';
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** From our page over the provider's two pages, and in. */
async function enter(identity: Identity, width: keyof typeof widths = 'desktop'): Promise<Page> {
  const { page } = await openPage(browser, world.settings.address, width);
  await page.goto('/log-ind');
  await page.getByRole('link', { name: /^Log ind hos 127/ }).click();
  await page.locator('input[name=login]').fill(`sub-${identity}`);
  await page.locator('input[name=password]').fill('x');
  await page.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.href.startsWith(world.settings.address) && !url.pathname.startsWith('/log-ind'));
  return page;
}

const menuOf = async (page: Page, name: string) => page.getByText(name).first().click();

test('who holds two roles chooses one, delegates it for a week; the deputy acts, and the log tells on whose behalf', async () => {
  const planner = await enter('planner');
  await menuOf(planner, 'Pia Planlægger (fiktiv)');
  await planner.getByRole('button', { name: /Skift til: Planlægger, Videreuddannelsesregion Øst/ }).click();
  await planner.getByRole('link', { name: 'Sammensætninger' }).first().waitFor();
  await planner.goto('/mine-roller');
  const role = planner.getByLabel('Hvilken rolle');
  await role.selectOption((await role.locator('option', { hasText: 'Planlægger' }).getAttribute('value')) ?? '');
  await planner.getByLabel('Hvem').selectOption({ label: 'Ulla Uddannelsesansvarlig (fiktiv)' });
  await planner.getByLabel('Til og med').fill('2026-11-28');
  await planner.getByRole('textbox', { name: 'Hvorfor' }).fill('Ferie i uge 48');
  await planner.getByRole('button', { name: 'Udpeg vikaren' }).click();
  await planner.getByText('Vikaren er udpeget.').waitFor();

  const deputy = await enter('uao');
  await menuOf(deputy, 'Ulla Uddannelsesansvarlig (fiktiv)');
  await deputy.getByRole('button', { name: /Skift til: Planlægger.*vikar for Pia/ }).click();
  await deputy.getByRole('link', { name: 'Sammensætninger' }).first().waitFor();
  await deputy.goto('/sammensaetninger/ny');
  await deputy.getByLabel('Navn').fill('Mens Pia er væk');
  await deputy.getByRole('button', { name: 'Vælg ingen' }).click();
  await deputy.getByRole('checkbox', { name: /^Karkirurgi/ }).check();
  await deputy.getByRole('button', { name: 'Sammensæt', exact: true }).click();
  await deputy.waitForURL(/sammensaetninger\/[0-9a-f-]{36}/);

  const [, id] = /sammensaetninger\/([0-9a-f-]{36})/.exec(deputy.url()) ?? [];
  for (const page of [deputy, planner]) {
    await page.goto(`/sammensaetninger/${id}/historik`);
    await page.getByText('Ulla Uddannelsesansvarlig (fiktiv) (vikar for Pia Planlægger (fiktiv))').first().waitFor();
    expect(await violations(page)).toEqual([]);
  }
  await deputy.goto('/mine-oplysninger');
  await deputy.getByRole('cell', { name: 'Gjorde dig til stedfortræder' }).waitFor();

  // taken back: what the deputy holds is gone at the next request
  await planner.goto('/mine-roller');
  await planner.getByRole('button', { name: /^Afslut rollen Planlægger/ }).click();
  await planner.getByRole('textbox', { name: 'Hvorfor' }).first().fill('Hjemme igen');
  await planner.getByRole('button', { name: 'Afslut rollen', exact: true }).click();
  await planner.getByText('Du har ingen vikar nu eller senere.').waitFor();
  await deputy.goto(`/sammensaetninger/${id}`);
  await deputy.getByText('Din rolle giver ikke adgang', { exact: false }).waitFor();
});

const noAccess = 'Din rolle giver ikke adgang';
const ost = {
  trainingRegion: 'ost',
  year: 2028,
  name: 'Ulovlig',
  specialties: null,
  agreement: 'ost-40-60',
  weights: defaultWeights,
  seed: 1,
};
const role = { role: 'administrator', scopeKind: 'nation', scopeId: 'dk', from: '2026-11-22', to: null, reason: 'vil gerne' };

/** Pages that tell why not, and changes that its own browser asks the server for past every button. */
const tries: Record<Identity, { pages: string[]; asked: [string, object?][] }> = {
  planner: { pages: ['/personer'], asked: [['POST /api/compositions', { ...ost, trainingRegion: 'syd' }]] },
  approver: { pages: ['/personer'], asked: [['POST /api/compositions', ost]] },
  uao: { pages: ['/personer', '/sammensaetninger'], asked: [['GET /api/compositions?trainingRegion=ost']] },
  lecturer: { pages: ['/personer', '/sammensaetninger'], asked: [['GET /api/compositions?trainingRegion=ost']] },
  doctor: { pages: ['/personer', '/sammensaetninger'], asked: [['GET /api/compositions?trainingRegion=ost']] },
  administrator: { pages: [], asked: [['POST /api/compositions', ost]] },
  nobody: { pages: ['/personer', '/sammensaetninger', '/organisation'], asked: [['GET /api/units?kind=department']] },
};

describe('each of seven tries what it may not', () => {
  test.each(Object.entries(tries) as [Identity, (typeof tries)[Identity]][])('%s', async (identity, { pages, asked }) => {
    const page = await enter(identity, identity === 'doctor' ? 'phone' : 'desktop');
    const session = (await (await page.request.get('/api/session')).json()) as { person: { capacities: { id: string; role: string }[] } };
    const planning = session.person.capacities.find((one) => one.role === 'planner')?.id;
    if (planning) await page.request.put('/api/session/capacity', { data: { capacity: planning } });
    for (const address of pages) {
      await page.goto(address);
      await page.getByText(noAccess, { exact: false }).first().waitFor();
      expect(await page.getByRole('main').textContent()).not.toContain('Kanariefugl');
    }
    if (identity === 'doctor') expect(await violations(page)).toEqual([]);
    if (identity !== 'administrator') {
      await page.goto(`/sammensaetninger/${foreign}`);
      await page
        .getByText(identity === 'planner' || identity === 'approver' ? 'findes ikke' : noAccess, { exact: false })
        .first()
        .waitFor();
      expect(await page.getByText('Kanariefugl').count()).toBe(0);
    }
    const everybodyAsks: [string, object?][] = [
      [`POST /api/compositions/${foreign}/runs`, { revision: 1, seed: 1 }],
      [`POST /api/compositions/${foreign}/versions`, { revision: 1, name: 'Ulovlig' }],
      ...(identity === 'administrator' ? [] : ([[`POST /api/people/${persons[identity]}/roles`, role]] as [string, object][])),
    ];
    for (const [key, body] of [...asked, ...everybodyAsks]) {
      const [method = '', url = ''] = key.split(' ');
      const status = await page.evaluate(
        async ({ method: how, url: where, body: data }) =>
          (
            await fetch(where, {
              method: how,
              headers: { 'content-type': 'application/json' },
              ...(data ? { body: JSON.stringify(data) } : {}),
            })
          ).status,
        { method, url, body },
      );
      expect([403, 404], `${identity}: ${key} answered ${status}`).toContain(status);
    }
    await page.context().close();
  });

  test('and nothing of it has changed anything', async () => {
    const { rows } = await owner.query(
      `select c.revision, (select count(*)::int from composition.run r where r.composition = c.id) as runs,
         (select count(*)::int from composition.composition o where o.name = 'Ulovlig') as made,
         (select count(*)::int from people.role_assignment a where a.reason = 'vil gerne') as given
       from composition.composition c where c.id = $1`,
      [foreign],
    );
    expect(rows).toEqual([{ revision: 1, runs: 0, made: 0, given: 0 }]);
  });
});

test('a number is hidden until an administrator has it shown, and its person sees by whom', async () => {
  const page = await enter('administrator');
  await page.goto(`/personer/${persons.planner}`);
  await page.getByText('Numre er skjult.', { exact: false }).waitFor();
  expect(await page.getByRole('main').textContent()).not.toContain('sub-planner');
  for (const width of Object.values(widths)) {
    await page.setViewportSize(width);
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Vis nummeret ••••er' }).click();
  await page.getByText('sub-planner').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('sub-planner');
  const [taken] = await Promise.all([page.waitForEvent('download'), page.locator('main [data-export=csv]').last().click()]);
  const file = readFileSync(await taken.path(), 'utf8');
  expect(file).toContain('••••er');
  expect(file).not.toContain('sub-planner');
  await picture(page, 'nummer');

  const planner = await enter('planner');
  await planner.goto('/mine-oplysninger');
  const line = planner.getByRole('row', { name: /Fik et skjult nummer vist/ });
  await line.getByRole('cell', { name: 'Anna Administrator (fiktiv)' }).waitFor();
  await line.getByRole('cell', { name: 'Administrator', exact: true }).waitFor();
});
