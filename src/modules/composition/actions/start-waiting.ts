/** What waits in drafts, at units and under the agreement, each with where it is mended. */
import type { Db } from '../../../platform/db/db.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import type { CompositionContract } from '../contract.ts';
import type { DraftRow } from '../store/drafts.ts';
import type { YearMonths } from '../store/shares.ts';
import { draftStates } from '../store/waiting.ts';
import { keptUnitsOverCapacity } from './kept-by-reference.ts';

type Start = Answer<CompositionContract['GET /api/start']>;
type Problem = Start['problems'][number];

/** Searches that go on, drafts that break a rule, lack departments or lengths, have no version, or have changed since it. */
export async function draftProblems(db: Db, compositions: Start['compositions']): Promise<Problem[]> {
  const states = new Map(
    (
      await draftStates(
        db,
        compositions.map(({ id }) => id),
      )
    ).map((state) => [state.id, state]),
  );
  return compositions.flatMap(({ id, name, run, share }) => {
    const { toBeNamed = 0, monthsToBeNamed = 0, version = null, changedSince = false, broken = 0 } = states.get(id) ?? {};
    const isGoing = run !== null && (run.state === 'queued' || run.state === 'running');
    const at = `/sammensaetninger/${id}`;
    const of = (code: string, href: string, count = 0): Problem => ({ code, params: { composition: name, count }, on: null, href });
    return [
      ...(isGoing ? [of('runGoing', at)] : []),
      ...(broken > 0 ? [of('rulesBroken', `${at}/regler`, broken)] : []),
      ...(toBeNamed > 0 ? [of('toBeNamed', `${at}/tidslinje`, toBeNamed)] : []),
      ...(monthsToBeNamed > 0 ? [of('monthsToBeNamed', `${at}/tidslinje?visning=tabel`, monthsToBeNamed)] : []),
      ...(share !== null && version === null && !isGoing ? [of('noVersion', `${at}/versioner`)] : []),
      ...(version !== null && changedSince && !isGoing ? [of('changedSince', `${at}/versioner`, version)] : []),
    ];
  });
}

const most = 5;

/** Units fuller than approved, from the first day; beyond a few, how many more. */
export async function fullUnits({ db, today }: Context, trainingRegion: string, of: DraftRow | null): Promise<Problem[]> {
  const draft = of?.id ?? null;
  const rows = await keptUnitsOverCapacity(db, trainingRegion, today, of, most);
  const names = new Map((await specialtyNames(db)).map((one) => [one.id, one]));
  const left = (rows[0]?.total ?? 0) - rows.length;
  return [
    ...rows.map(({ unit, unitName, specialty, on, over }) => ({
      code: 'overCapacity',
      params: {
        unit: unitName,
        specialty: names.get(specialty)?.name ?? specialty,
        specialtyEn: names.get(specialty)?.nameEn ?? specialty,
        on,
        over,
      },
      on,
      href: `/organisation/${unit}${draft ? `?sammensaetning=${draft}` : ''}`,
    })),
    ...(left > 0
      ? [
          {
            code: 'moreOverCapacity',
            params: { count: left },
            on: rows.at(-1)?.on ?? null,
            href: draft ? `/sammensaetninger/${draft}/belaegning?kun=over` : '/organisation?vis=enheder',
          },
        ]
      : []),
  ];
}

/** The five start years before, together, against the agreement's least share. */
export function offTargetBefore(earlier: readonly YearMonths[], home: string, low: number | null, year: number): Problem[] {
  const all = earlier.reduce((sum, { months }) => sum + months, 0);
  if (low === null || all === 0) return [];
  const inHome = earlier.reduce((sum, { area, months }) => sum + (area === home ? months : 0), 0);
  const share = (inHome * 10_000) / all;
  if (share >= low * 100) return [];
  return [{ code: 'earlierOffTarget', params: { share, low, from: year - 5, to: year - 1 }, on: null, href: '#aftalen' }];
}
