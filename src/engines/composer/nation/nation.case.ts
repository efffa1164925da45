/** Small nations for tests: three regions of one specialty each, two of which share a department; for one year or more. */
import { month, monthText } from '../../../kernel/month.ts';
import { generate } from '../generate.ts';
import type { Problem } from '../problem.ts';
import type { Nation } from './nation.ts';

export const SHARED = 'faelles';
const SEEDS = { ost: 2, syd: 3, nord: 7 };

export function smallNation(years = 1, tight = false): Nation {
  const regions = Object.entries(SEEDS).map(([region, seed]) => regionOf(region, generate({ size: 'specialty', seed, tight })));
  const lines = regions.flatMap(({ approvals }) => approvals.filter(({ unit }) => unit === SHARED));
  const [line] = lines;
  if (!line) throw new Error('the regions share a unit');
  const { unit, specialty, kind } = line;
  const whole = lines.reduce((sum, { tenths }) => sum + tenths, 0);
  const problems = regions.flatMap((problem) => Array.from({ length: years }, (_, n) => later(problem, n)));
  return { schema: 'videre-nation/1', problems, shared: [{ unit, specialty, kind, from: '2018-01', to: '2050-01', tenths: whole }] };
}

/** Under names of its own; the first department of Øst and Syd has the same. */
function regionOf(region: string, problem: Problem): Problem {
  const own: Problem = JSON.parse(JSON.stringify(problem).replaceAll('ost-', `${region}-`));
  const unit = own.approvals.find(({ kind }) => kind === 'own')?.unit ?? '';
  const named: Problem = region === 'nord' ? own : JSON.parse(JSON.stringify(own).replaceAll(`"${unit}"`, `"${SHARED}"`));
  return { ...named, trainingRegion: `syntetisk-${region}` };
}

function later(problem: Problem, years: number): Problem {
  const shift = (start: string) => monthText(month(start) + 12 * years);
  return { ...problem, year: problem.year + years, demand: problem.demand.map((row) => ({ ...row, starts: row.starts.map(shift) })) };
}
