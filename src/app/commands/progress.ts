/** How far a search has come, on standard error: standard output is for the plan alone. */
import type { Progress, RegionProgress } from '../../engines/composer/index.ts';

/** A line whenever a region's year enters a phase, or another stage. */
export function teller(): (told: RegionProgress) => void {
  const last = new Map<string, string>();
  return ({ trainingRegion, year, progress }) => {
    const { phase, stage, placed, unplaced, cost, bound, gap } = progress;
    const who = `${trainingRegion} ${year}`;
    const at = stage ? `${phase}, ${stage}` : phase;
    if (last.get(who) === at) return;
    last.set(who, at);
    const far = bound > 0 || cost === 0 ? `≤ ${(100 * gap).toFixed(2)} %` : 'endnu ukendt / not known yet';
    process.stderr.write(
      `${who} (${at}): ${placed}/${placed + unplaced} placeret / placed, pris / cost ${cost.toFixed(0)}, afstand / gap ${far}\n`,
    );
  };
}

/** The same of one problem. */
export function tellerOf({ trainingRegion, year }: { trainingRegion: string; year: number }): (progress: Progress) => void {
  const tell = teller();
  return (progress) => tell({ trainingRegion, year, progress });
}
