/** Reads what is to be changed, through time, and what has been changed. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import { eventsBelow, latestEvents } from '../../../platform/events/record.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { competenceGroupNames, specialtyNames } from '../../curricula/public.ts';
import type { OrganisationContract } from '../contract.ts';
import { approvalSubject } from '../rules/approval-wish.ts';
import { ceilingSubject } from '../rules/ceiling-wish.ts';
import { approvalLines } from '../store/approval-lines.ts';
import { ceilingLines } from '../store/ceiling-lines.ts';
import { unitNames } from '../store/names.ts';
import { siteRegionsOf, unitsThroughTime } from '../store/unit-forms.ts';

type Approval = OrganisationContract['GET /api/approval-lines'];
type Ceiling = OrganisationContract['GET /api/ceiling-lines'];
type History = OrganisationContract['GET /api/units/:id/history'];

export async function showApprovalLine({ db }: Context, key: Input<Approval>['query']): Promise<Answer<Approval> | Refusal> {
  const unit = (await unitNames(db, [key.unit])).get(key.unit);
  const specialty = (await specialtyNames(db)).find(({ id }) => id === key.specialty);
  if (!unit || !specialty) return refuse('notFound');
  const subject = approvalSubject(key);
  const rows = (await approvalLines(db, [key])).get(subject) ?? [];
  const groups = [...(await competenceGroupNames(db))].filter(([id]) => id.startsWith(`${key.specialty}:`));
  return {
    unit,
    specialty,
    rows: rows.map(({ value, ...row }) => ({ ...row, ...value })),
    groups: groups.map(([id, name]) => ({ id, name })),
    seen: (await latestEvents(db, 'approval', [subject])).get(subject) ?? null,
  };
}

export async function showCeilingLine({ db }: Context, key: Input<Ceiling>['query']): Promise<Answer<Ceiling> | Refusal> {
  const unit = (await unitNames(db, [key.unit])).get(key.unit);
  if (!unit) return refuse('notFound');
  const subject = ceilingSubject(key);
  const rows = (await ceilingLines(db, [key])).get(subject) ?? [];
  const seen = (await latestEvents(db, 'ceiling', [subject])).get(subject) ?? null;
  return { unit, rows: rows.map(({ value, ...row }) => ({ ...row, ...value })), seen };
}

type Forms = OrganisationContract['GET /api/unit-forms'];

export async function showUnitForms({ db }: Context, id: string): Promise<Answer<Forms> | Refusal> {
  const unit = (await unitsThroughTime(db, [id])).get(id);
  const now = (await unitNames(db, [id])).get(id);
  if (!unit || !now) return refuse('notFound');
  const sites = await siteRegionsOf(
    db,
    unit.forms.map(({ value }) => value.site),
  );
  return {
    id,
    from: unit.from,
    to: unit.to,
    trainingRegion: now.trainingRegion,
    forms: unit.forms.map(({ value: { site, ...value }, ...row }) => ({
      ...row,
      ...value,
      site: { id: site, name: sites.get(site)?.name ?? site },
    })),
    seen: (await latestEvents(db, 'unit', [id])).get(id) ?? null,
  };
}

type Facts = Answer<History>[number]['before'];

export async function showHistory({ db }: Context, id: string, below: string | undefined): Promise<Answer<History> | Refusal> {
  if (!(await unitNames(db, [id])).has(id)) return refuse('notFound');
  return historyOf(db, ['unit', 'approval', 'ceiling'], below ? `${id}/${below}` : id);
}

export async function historyOf(db: Db, subjectKinds: readonly string[], subject: string): Promise<Answer<History>> {
  const events = await eventsBelow(db, subjectKinds, subject);
  return events.map(({ kind, before, after, ...event }) => {
    const done = after as { on?: string; reason?: string; row?: Facts } | null;
    return { ...event, act: kind, on: done?.on ?? null, reason: done?.reason ?? null, before: before as Facts, after: done?.row ?? null };
  });
}
