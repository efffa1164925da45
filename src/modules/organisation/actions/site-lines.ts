/** Reads a site through time, what its form offers, and what has been changed. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { latestEvents } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { OrganisationContract } from '../contract.ts';
import { knownOfSites, siteThroughTime } from '../store/site-lines.ts';
import { historyOf } from './lines.ts';

type Lines = OrganisationContract['GET /api/site-lines'];
type Options = OrganisationContract['GET /api/site-options'];
type History = OrganisationContract['GET /api/sites/:id/history'];

export async function showSiteLines({ db }: Context, id: string): Promise<Answer<Lines> | Refusal> {
  const site = await siteThroughTime(db, id);
  if (!site) return refuse('notFound');
  const { regionNames } = await knownOfSites(db);
  const { form, region, shortage, university, lastUnit: _, ...rest } = site;
  return {
    ...rest,
    forms: form.map(({ value, ...row }) => ({ ...row, ...value })),
    regions: region.map(({ value, ...row }) => ({
      ...row,
      ...value,
      name: regionNames.get(value.operatingRegion) ?? value.operatingRegion,
    })),
    marks: (['shortage', 'university'] as const).flatMap((mark) =>
      (mark === 'shortage' ? shortage : university).map(({ value, ...row }) => ({ ...row, ...value, mark })),
    ),
    seen: (await latestEvents(db, 'site', [id])).get(id) ?? null,
  };
}

export async function showSiteOptions({ db }: Context): Promise<Answer<Options>> {
  const { towns, areas, operatingRegions, areaNames, regionNames } = await knownOfSites(db);
  return {
    towns: [...towns.keys()].sort(new Intl.Collator('da').compare),
    areas: [...areas].map(([id, trainingRegion]) => ({ id, name: areaNames.get(id) ?? id, trainingRegion })),
    operatingRegions: operatingRegions.map((region) => ({ ...region, name: regionNames.get(region.id) ?? region.id })),
  };
}

export async function showSiteHistory({ db }: Context, id: string): Promise<Answer<History> | Refusal> {
  return (await siteThroughTime(db, id)) ? historyOf(db, ['site'], id) : refuse('notFound');
}
