/** Whether rules can be kept together: by parts of tracks, then by whole ones. Knows one scene; remembers the routes and plans that it has found. */
import type { ShareTarget } from '../problem.ts';
import type { Column } from '../search/column.ts';
import type { NamedRule } from './explanation.ts';
import { noSuchMonths } from './months.ts';
import { type Broken, Program } from './program.ts';
import type { Ground } from './question.ts';
import { allRoutes } from './routes.ts';
import { Rows, type Sides } from './rows.ts';
import type { Scene } from './scene.ts';
import { Stopped } from './stopped.ts';
import { type Entry, keeps, wholePlan } from './whole.ts';

export type Verdict =
  | { kept: true; plan: Entry[] }
  | { kept: false; by: 'relaxation'; broken: Broken }
  | { kept: false; by: 'whole' }
  | { kept: null };

type Solving = Pick<Ground, 'highs' | 'stop'>;

export class Judge {
  readonly rows: Rows;
  private readonly ground: Solving;
  private readonly program: Program;
  /** Found on the way: what is asked next is often met by one of them. */
  private readonly plans: Entry[][];

  constructor(ground: Solving, scene: Scene, targets: readonly ShareTarget[], plans: Entry[][] = []) {
    this.ground = ground;
    this.rows = new Rows(scene, targets);
    this.program = new Program(ground.highs, this.rows);
    this.plans = plans;
  }

  /** Of the same scene, where shares are to be others; what one of them finds both know. */
  withTargets(targets: readonly ShareTarget[]): Judge {
    const other = new Judge(this.ground, this.rows.scene, targets, this.plans);
    other.know(this.program.columns);
    return other;
  }

  dispose(): void {
    this.program.dispose();
  }

  /** Routes that it need not find. */
  know(columns: readonly Column[]): void {
    this.program.add(columns);
  }

  sidesOf(rules: readonly NamedRule[]): Sides {
    const sides = this.rows.open();
    for (const rule of rules) this.rows.ask(sides, rule);
    return sides;
  }

  /** `exact: false` does not write out all routes: a plan that is not found easily is not known of. */
  judge(sides: Sides, exact = true): Verdict {
    const known = this.plans.find((plan) => keeps(this.rows, sides, plan));
    if (known) return { kept: true, plan: known };
    const verdict = this.look(sides, exact);
    if (verdict.kept) this.plans.push(verdict.plan);
    return verdict;
  }

  private look(sides: Sides, exact: boolean): Verdict {
    const { highs, stop } = this.ground;
    if (stop?.()) throw new Stopped();
    const broken = this.program.relaxed(sides);
    if (broken === 'unknown') return { kept: null };
    if (broken) return { kept: false, by: 'relaxation', broken };
    if (noSuchMonths(this.rows, sides)) return { kept: false, by: 'whole' };
    for (const dives of [false, true]) {
      if (dives) this.program.dive(sides);
      const some = wholePlan(highs, this.rows, sides, this.program.columns);
      if (some !== null && some !== 'unknown') return { kept: true, plan: some };
    }
    if (stop?.()) throw new Stopped();
    const routes = exact ? allRoutes(this.rows, sides) : null;
    if (!routes) return { kept: null };
    const all = wholePlan(highs, this.rows, sides, routes);
    if (all === 'unknown') return { kept: null };
    return all ? { kept: true, plan: all } : { kept: false, by: 'whole' };
  }
}
