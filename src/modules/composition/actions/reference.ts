/** Agreements, principles and patterns with their editions: which holds today, and which the asker may replace. */
import { mayEdit } from '../../../platform/auth/policy.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { editionState, type Validity } from '../rules/edition.ts';
import { listAgreements, listPatterns, listPrinciples } from '../store/agreements.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]>>;

interface Row extends Validity {
  isEmpty: boolean;
  replacedBy: string | null;
}

const shown = <R extends Row>({ who, today }: Context, rows: readonly R[], regionOf: (row: R) => string | null) =>
  rows.map((row) => ({
    ...row,
    state: editionState(row, row.isEmpty, today),
    mayEdit: !row.isEmpty && row.replacedBy === null && mayEdit(who, regionOf(row)),
  }));

export const showAgreements = async (context: Context): Shown<'GET /api/agreements'> =>
  shown(context, await listAgreements(context.db), ({ trainingRegion }) => trainingRegion);

export const showPrinciples = async (context: Context): Shown<'GET /api/principles'> =>
  shown(context, await listPrinciples(context.db), () => 'any');

export const showPatterns = async (context: Context, specialty: string | null): Shown<'GET /api/patterns'> =>
  shown(context, await listPatterns(context.db, specialty), ({ trainingRegion }) => trainingRegion);
