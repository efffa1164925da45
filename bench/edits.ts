/** How long the server takes to answer an edit of a whole region's draft, beside the rules alone and a plain full recomputation, in one run. */
import { assess } from '../src/modules/composition/rules/assess.ts';
import type { DraftTrack } from '../src/modules/composition/rules/draft.ts';
import { indexed } from '../src/modules/composition/rules/indexed-problem.ts';
import { type Asked, ask } from './world.ts';

const rounds = 60;

/** Gives an element of one track after another no unit, and takes every second such edit back. */
export async function measureEdits({ base, id }: Asked): Promise<void> {
  const draft = `/api/compositions/${id}`;
  const tracks = (await ask(base, 'GET', `${draft}/tracks`)) as DraftTrack[];
  const { problem } = (await ask(base, 'GET', `${draft}/problem`)) as { problem: Parameters<typeof indexed>[0] };
  let { revision } = (await ask(base, 'GET', `${draft}/draft`)) as { revision: number };
  const edits: number[] = [];
  const undone: number[] = [];
  const rules: number[] = [];
  const recomputed: number[] = [];
  const ground = indexed(problem);
  const bytes = JSON.stringify(problem).length;
  for (let round = 0; round < rounds; round += 1) {
    const element = tracks[(round * 7) % tracks.length]?.elements[0]?.id;
    const change = async (act: string, more: object, times: number[]) => {
      const began = performance.now();
      ({ revision } = (await ask(base, 'POST', `${draft}/${act}`, { revision, ...more })) as { revision: number });
      times.push(performance.now() - began);
    };
    await change('edits', { edit: { kind: 'setUnit', element, unit: null } }, edits);
    await change('undo', {}, undone);
    let began = performance.now();
    assess(ground, tracks, []);
    rules.push(performance.now() - began);
    began = performance.now();
    const text = JSON.stringify(assess(indexed(JSON.parse(JSON.stringify(problem))), tracks, []));
    recomputed.push(performance.now() - began);
    if (text.length === 0) throw new Error('nothing was assessed');
  }
  const plain = at(recomputed, 0.5);
  console.log(`editing ${tracks.length} tracks; the problem is ${Math.round(bytes / 1024)} kB`);
  console.table(
    Object.entries({ 'edit, answered': edits, 'undo, answered': undone, 'rules alone': rules, 'plain recomputation': recomputed }).map(
      ([what, times]) => ({
        what,
        'p50 ms': at(times, 0.5).toFixed(1),
        'p95 ms': at(times, 0.95).toFixed(1),
        '× plain': (at(times, 0.5) / plain).toFixed(2),
      }),
    ),
  );
}

const at = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
