/**
 * After a plan of a region: replans of the sort that a year brings (leave, dropout, a department closed, an approval lapsed), each judged by the checker, and
 * what-ifs until their first bound and until their plan. Seconds of the processor, because the machine is shared; the first of each kind is cold.
 *   npm run -s bench -- change [--seed N] [--replans N] [--whatifs N]
 */
import { parseArgs } from 'node:util';
import { applyChanges, type Changes, checkReplan, readChanges, replan, spanOf } from '../src/engines/composer/change/index.ts';
import { check, compose, generate } from '../src/engines/composer/index.ts';
import type { Plan } from '../src/engines/composer/plan.ts';
import type { Problem } from '../src/engines/composer/problem.ts';
import { month, monthText } from '../src/kernel/month.ts';
import { seededRandom } from '../src/kernel/random.ts';

const none = { problemSha256: '', planSha256: '', changeSha256: '' };

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '3' },
      replans: { type: 'string', default: '12' },
      whatifs: { type: 'string', default: '3' },
    },
  });
  const problem = generate({ size: 'region', seed: Number(values.seed) });
  const begun = seconds();
  const { plan } = await compose(problem, { seed: 1, problemSha256: '' });
  console.log(
    `a region of ${plan.tracks.length} tracks, composed in ${(seconds() - begun).toFixed(1)} s, gap ${(plan.gap * 100).toFixed(2)} %`,
  );
  await replans(problem, plan, Number(values.replans));
  await whatIfs(problem, plan, Number(values.whatifs));
}

async function replans(problem: Problem, plan: Plan, count: number): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for (let n = 1; rows.length < count; n++) {
    const changes = yearOf(plan, n);
    if ('errors' in readChanges(changes, problem, plan.tracks.map(spanOf), 'replan')) continue;
    const from = seconds();
    const answer = await replan(problem, plan.tracks, changes, none);
    const spent = seconds() - from;
    const { score, scope, touched, neighbourhood } = answer.proof;
    rows.push({
      seconds: spent.toFixed(2),
      changes: changes.changes.length,
      touched: touched.length,
      neighbourhood: neighbourhood.length,
      ...score,
      proven: scope,
      accepted: checkReplan(problem, plan.tracks, changes, answer).accepted,
    });
  }
  console.table(rows);
}

/** Some on leave, some who leave, and two changes of departments within a year. */
function yearOf({ tracks }: Plan, seed: number): Changes {
  const random = seededRandom(seed * 77);
  const upTo = (most: number) => Math.floor(random() * most);
  const asOf = month('2028-06') + upTo(30);
  const going = tracks.filter((track) => month(track.start) <= asOf && month(spanOf(track).to) > asOf + 14);
  const changes: Changes['changes'] = [];
  const each = (many: number, add: (id: string) => Changes['changes'][number]) => {
    for (let i = 0; i < many; i++) {
      const [track] = going.splice(upTo(going.length), 1);
      if (track) changes.push(add(track.id));
    }
  };
  each(upTo(25), (track) => ({ type: 'leave', track, from: monthText(asOf + upTo(12)), months: 3 + upTo(10) }));
  each(upTo(12), (track) => ({ type: 'dropout', track, from: monthText(asOf + upTo(12)) }));
  for (let i = 0; i < 2; i++) {
    const track = tracks[upTo(tracks.length)];
    const element = track?.elements[upTo(track.elements.length)];
    if (!track || !element) continue;
    const { unit, kind } = element;
    if (random() < 0.5) changes.push({ type: 'closed', unit, from: monthText(asOf + 3), to: monthText(asOf + 15) });
    else changes.push({ type: 'approvalEnded', unit, specialty: track.specialty, kind, from: monthText(asOf + 6) });
  }
  return { schema: 'videre-change/1', asOf: monthText(asOf), changes };
}

async function whatIfs(problem: Problem, plan: Plan, count: number): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for (let n = 0; n < count; n++) {
    const row = problem.approvals[Math.floor(((n + 1) / (count + 1)) * problem.approvals.length)];
    if (!row) continue;
    const { unit, specialty, kind, tenths } = row;
    const changes: Changes = {
      schema: 'videre-change/1',
      changes: [{ type: 'places', unit, specialty, kind, from: '2028-01', tenths: Math.max(0, tenths - 10) }],
    };
    const changed = applyChanges(problem, changes);
    const from = seconds();
    let bound: number | null = null;
    const answer = await compose(changed, {
      seed: 1,
      problemSha256: '',
      onProgress: (progress) => {
        if (progress.bound > 0) bound ??= seconds() - from;
      },
    });
    const after = answer.plan;
    rows.push({
      change: `one place less at ${unit}`,
      'first bound, s': bound === null ? null : (bound as number).toFixed(2),
      'plan, s': (seconds() - from).toFixed(2),
      gap: `${(after.gap * 100).toFixed(2)} %`,
      cost: `${plan.cost.toFixed(0)} → ${after.cost.toFixed(0)}`,
      accepted: check(changed, after).accepted,
    });
  }
  console.table(rows);
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
