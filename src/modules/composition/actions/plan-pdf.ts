/** A plan on paper: the draft, or a version; all of it, or one specialty. */

import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { fileName } from '../../../kernel/sheet.ts';
import type { FileAnswer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { competenceGroupNames } from '../../curricula/public.ts';
import { hasConstructedPlaces, unitNames } from '../../organisation/public.ts';
import { startCalendar } from '../document/calendar.ts';
import { planDocument } from '../document/plan-document.ts';
import { publicHtml } from '../document/public-html.ts';
import { type PublicTable, publicTable } from '../document/public-table.ts';
import type { DocumentSource, PlanSource } from '../document/source.ts';
import { planTemplate } from '../document/template.ts';
import { showOptions } from './options.ts';
import { planSource } from './plan-source.ts';
import { showAgreements, showPatterns, showPrinciples } from './reference.ts';

export async function showPdf(
  context: Context,
  id: string,
  { version, specialty }: { version?: number; specialty?: string },
): Promise<FileAnswer | Refusal> {
  const plan = await planSource(context, id, version);
  if (isRefusal(plan)) return plan;
  const known = plan.composition.specialties.some((one) => one.id === specialty);
  if (specialty !== undefined && !known) return refuse('unknownSpecialties', { names: specialty });
  const source = await documentSource(context, plan, specialty === undefined ? [] : [specialty]);
  return { name: `${planFileName(plan, specialty)}.pdf`, pdf: { template: planTemplate, data: planDocument(source) } };
}

/** The table that a region can publish. */
export async function showPublic(context: Context, id: string, version: number | undefined): Promise<PublicTable | Refusal> {
  const plan = await planSource(context, id, version);
  return isRefusal(plan) ? plan : publicTable(await documentSource(context, plan, []));
}

export async function showPublicHtml(context: Context, id: string, version: number | undefined): Promise<FileAnswer | Refusal> {
  const plan = await planSource(context, id, version);
  if (isRefusal(plan)) return plan;
  const source = await documentSource(context, plan, []);
  return { name: `${planFileName(plan)}.html`, text: publicHtml(publicTable(source), source.madeAt) };
}

export async function showCalendar(context: Context, id: string, version: number | undefined): Promise<FileAnswer | Refusal> {
  const plan = await planSource(context, id, version);
  if (isRefusal(plan)) return plan;
  return { name: `${planFileName(plan)}.ics`, text: startCalendar(await documentSource(context, plan, [])) };
}

/** «øst-2028-version-3-neurologi», «øst-2028-kladde-7» */
export const planFileName = ({ composition, version }: PlanSource, ...more: (string | undefined)[]): string =>
  fileName(composition.name, ...(version ? ['version', version.no] : ['kladde', composition.revision]), ...more);

export async function documentSource(context: Context, plan: PlanSource, only: readonly string[]): Promise<DocumentSource> {
  const { db, today } = context;
  const { trainingRegion, startYear, agreement: agreed } = plan.composition;
  const options = await showOptions(context, { trainingRegion: trainingRegion.id, year: startYear });
  const agreement = (await showAgreements(context)).find(({ id }) => id === agreed.id) ?? null;
  const named = plan.unplaced.flatMap(({ reasons }) => reasons.flatMap(({ params }) => String(params.units ?? '').split(', ')));
  const units = await unitNames(db, [...new Set(named.filter(Boolean))]);
  return {
    ...plan,
    agreement,
    // a replaced or lapsed edition binds nobody
    principles: (await showPrinciples(context)).filter(({ state }) => state === 'inForce' || state === 'coming'),
    patterns: await showPatterns(context, null),
    dimensioning: isRefusal(options) ? null : options.plan,
    places: await hasConstructedPlaces(db, trainingRegion.id, today),
    units: new Map([...units.values()].map(({ id, name }) => [id, name])),
    groups: await competenceGroupNames(db),
    only,
    madeAt: new Date().toISOString(),
  };
}
