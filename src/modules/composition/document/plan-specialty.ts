/** One specialty's pages: its tracks, its share, the wishes that are not met, and what found no place. */
import { formats } from '../../../app/web/format.ts';
import { month, monthText } from '../../../kernel/month.ts';
import { da as page } from '../ui/composition.da.ts';
import { findingWords } from '../ui/finding-words.ts';
import { findingsDa, type RuleText, reasonsDa, rulesDa } from '../ui/rules.da.ts';
import { capital, sentenceOf, shortArea } from '../ui/sentence.ts';
import type { NamedTrack } from '../ui/track-names.ts';
import { reasonText, reasonWords } from '../ui/unplaced-words.ts';
import { words } from './danish.ts';
import { shareRows } from './plan-shares.ts';
import type { DocumentSource } from './source.ts';

const { formatMonth, formatNumber } = formats('da');
const m = page.timeline;
const texts: Record<string, RuleText> = rulesDa;

/** «mar. 2028 – feb. 2030» */
export const fromTo = (from: string, months: number): string =>
  `${formatMonth(from)} – ${formatMonth(monthText(month(from) + months - 1))}`;

export function specialtyParts(source: DocumentSource, { id, name }: { id: string; name: string }, named: readonly NamedTrack[]) {
  const tracks = named.filter(({ specialty }) => specialty === id);
  const wishes = findings(source, id, tracks, false);
  const broken = findings(source, id, tracks, true);
  const unplaced = source.unplaced.filter(({ specialty }) => specialty === id);
  return {
    name: capital(name),
    shares: shareRows(source, id),
    tracks: {
      heading: words.tracks(tracks.length),
      columns: [m.track, m.start, words.fromTo, m.months, m.unit, m.areaColumn, m.kind],
      rows: tracks.map((track) => ({
        name: track.name,
        start: `${formatMonth(track.start)}${track.pinned ? `, ${m.pinned.toLowerCase()}` : ''}${flexText(source, track)}`,
        elements: track.elements.map(({ from, months, unitName, siteName, area, kind }) => [
          fromTo(from, months),
          formatNumber(months),
          [unitName ?? m.toBeNamed, siteName && !unitName?.includes(siteName) ? siteName : ''].filter(Boolean).join(', '),
          areaName(source, area),
          kind === 'side' ? m.side : m.own,
        ]),
      })),
    },
    broken:
      broken.length === 0
        ? null
        : {
            heading: words.broken(broken.length),
            columns: [m.track, page.rules.rule, page.rules.what],
            rows: broken.map((row) => row.slice(0, 3)),
          },
    wishes: { heading: words.wishes(wishes.length), columns: [m.track, words.wish, page.rules.what, page.rules.cost], rows: wishes },
    unplaced: {
      heading: words.unplaced(unplaced.reduce((sum, { count }) => sum + count, 0)),
      rows: unplaced.map(({ start, count, reasons }) => ({
        what: page.unplaced.starts(count, start),
        why: reasons.map((reason) =>
          reasonText(reasonWords(reason, { sentences: reasonsDa, m: page.unplaced }, { patterns: source.patterns, units: source.units })),
        ),
      })),
    },
  };
}

/** Whose unfilled place it was, and why it does not lie in an area short of doctors. */
function flexText({ composition }: DocumentSource, { flex }: NamedTrack): string {
  if (!flex) return '';
  const from = composition.specialties.find(({ id }) => id === flex.from)?.name ?? flex.from;
  const why = flex.deviations.map(({ code, params }) => `${m.flexAt[String(params.at)] ?? ''}: ${sentenceOf(reasonsDa, code, params)}`);
  return [`, ${m.flexFrom.toLowerCase()} ${from}`, ...why].join('. ');
}

const areaName = ({ composition }: DocumentSource, id: string | null): string => {
  const found = composition.agreement.areas.find((area) => area.id === id);
  return found ? shortArea(found.name) : m.elsewhere;
};

/** What rules found of this specialty: track by track, the dearest wish first. */
function findings(
  { composition, rules, tracks: all, units, groups }: DocumentSource,
  id: string,
  tracks: readonly NamedTrack[],
  hard: boolean,
): string[][] {
  const named = new Map([...units, ...all.flatMap(({ elements }) => elements.map(({ unit, unitName }) => [unit, unitName] as const))]);
  const say = findingWords(
    composition.agreement,
    findingsDa,
    m.toBeNamed,
    (unit) => named.get(unit) ?? unit,
    (group) => groups.get(group) ?? group,
  );
  const order = new Map(tracks.map((track, at) => [track.id, { track, at }]));
  return rules
    .filter((rule) => rule.hard === hard)
    .flatMap((rule) =>
      rule.findings.map((finding) => ({ ...finding, track: undefined, rule: rule.rule, ...order.get(finding.track ?? '') })),
    )
    .filter(({ specialty, track }) => track !== undefined || specialty === id)
    .sort((a, b) => (a.at ?? -1) - (b.at ?? -1) || b.cost - a.cost)
    .map(({ track, rule, code, params, cost }) => [
      track?.name ?? page.rules.whole,
      texts[rule]?.name ?? rule,
      say({ code, params }, track),
      formatNumber(cost, 1),
    ]);
}
