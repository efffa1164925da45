/** A new edition of an agreement: its shares are those of the old one, changed; the areas stay. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { mayEdit } from '../../../platform/auth/policy.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import type { CompositionContract } from '../contract.ts';
import { shareFaults } from '../rules/agreement-faults.ts';
import { addAgreement } from '../store/agreement-write.ts';
import { listAgreements } from '../store/agreements.ts';
import { replaceEdition } from './edition.ts';

type Wish = Input<CompositionContract['POST /api/agreements/:id/editions']>['body'];

export async function newAgreementEdition(context: Context, id: string, wish: Wish): Promise<{ id: string } | Refusal> {
  const { db } = context;
  const old = (await listAgreements(db)).find((one) => one.id === id);
  if (!old) return refuse('notFound');
  if (!mayEdit(context.who, old.trainingRegion)) return refuse('notAllowed');
  const areas = old.areas.map((area) => area.id);
  if (!areas.includes(wish.home)) return refuse('agreementHome', { areas: areas.join(', ') });
  const [fault] = shareFaults(wish.shares, areas).values();
  if (fault) return fault;
  const known = new Set((await specialtyNames(db)).map((one) => one.id));
  const unknown = wish.shares.flatMap(({ specialty }) => (specialty !== null && !known.has(specialty) ? [specialty] : []));
  if (unknown.length > 0) return refuse('unknownSpecialties', { names: unknown.join(', ') });
  return replaceEdition(context, 'agreement', id, wish, async ({ old: _old, ...fresh }) => {
    const { name, home, source } = wish;
    const shares = wish.shares.map((share) => ({ ...share, reason: share.reason.trim(), source, constructed: false }));
    await addAgreement(db, {
      ...fresh,
      name: name.trim(),
      trainingRegion: old.trainingRegion,
      areas,
      home,
      source,
      constructed: false,
      shares,
    });
    return undefined;
  });
}
