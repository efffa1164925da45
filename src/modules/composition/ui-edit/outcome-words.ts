/** What an act did to the plan, in one or more sentences. */
import { useMessages } from '../../../app/web/language.tsx';
import { useFindingSentence } from '../ui/findings.ts';
import { useRuleText } from '../ui/rules-tab.tsx';
import { shortArea } from '../ui/sentence.ts';
import { useTracks } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Outcome } from './outcome.ts';

/** So many broken rules and wishes are told one by one. */
const most = 2;

export function useOutcomeWords(composition: Composition): (outcome: Outcome) => string {
  const m = useMessages(da, en).outcome;
  const { tracks } = useTracks(composition);
  const sentence = useFindingSentence(composition, tracks);
  const rule = useRuleText();
  return ({ broken, mended, costs, cost, share }) => {
    const said = broken.slice(0, most).map((finding) =>
      m.broken(
        sentence(
          finding,
          tracks?.find(({ id }) => id === finding.track),
        ),
      ),
    );
    if (broken.length > most) said.push(m.moreBroken(broken.length - most));
    if (mended.length > 0) said.push(m.mended(mended.length));
    const parts = costs.slice(0, most).map((one) => m.part(rule(one.rule).name, one.points));
    const left = costs.slice(most).reduce((sum, { points }) => sum + points, 0);
    if (Math.abs(left) >= 0.05) parts.push(m.part(m.otherWishes, left));
    if (parts.length > 0) said.push(m.cost(cost, parts.join(', ')));
    else said.push(m.samePrice);
    const { before, after } = share;
    if (before !== null && after !== null && before !== after)
      said.push(m.share(shortArea(composition.agreement.home.name), before, after));
    return said.join(' ');
  };
}
