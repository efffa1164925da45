/**
 * What stages cost at least, told before they are worked on: each by its relaxation, in which the stages before it cost no more than in the plan at hand. So a
 * search that is stopped on its way can say how far from the best its plan is at most. Nothing rests on it: the search goes its way as if it had not been asked.
 */
import type { Highs } from 'highs';
import type { Split } from './bound.ts';
import type { Hands } from './hands.ts';
import { holdAll } from './holding.ts';
import { Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { Master } from './master.ts';
import { stageOnly } from './objective.ts';
import { relax } from './relax.ts';

export interface OutlookRequest {
  highs: Highs;
  hands: Hands;
  /** Its columns are where one begins, and its holds stand; it stays as it is. */
  master: Master;
  mostUnplaced: number;
  limits: Limits;
  stop: () => boolean;
  /** The first stage that is not held. */
  from: number;
  /** By stage what it may cost, in internal units without the pins. */
  most: readonly number[];
  /** A bound for the stage, in the same, of plans that cost at most `most` in each stage before. */
  onBound: (stage: number, bound: number) => void;
}

export async function lookAhead({ highs, hands, master, mostUnplaced, limits, stop, from, most, onBound }: OutlookRequest): Promise<void> {
  if (from >= most.length) return;
  const { model, chords, holds } = master.layout;
  const layout = new Layout(model, chords);
  layout.holds.push(...holds);
  const scout = new Master(highs, layout, stageOnly(model, from), mostUnplaced);
  try {
    scout.add(master.columns);
    for (let stage = from; stage < most.length && !stop(); stage++) {
      const objective = stageOnly(model, stage);
      const onRound = ({ total }: Split) => onBound(stage, total);
      scout.setObjective(objective);
      await relax({ hands, layout, master: scout, objective, mostUnplaced, rounds: limits.aheadRounds, stop, onRound });
      holdAll(scout, objective, most[stage] ?? 0);
    }
  } finally {
    scout.dispose();
  }
}
