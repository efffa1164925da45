/**
 * A plan as a document's data: every text is ready to be set. Each is made by the very function that the pages use, so that a figure on paper
 * cannot be another than the figure on the page.
 */
import { formats } from '../../../app/web/format.ts';
import { da as page } from '../ui/composition.da.ts';
import { da as shared } from '../ui/da.ts';
import { otherFigures } from '../ui/figure-sources.ts';
import { figureName, figureValue, keyFigures, shareOfAsked } from '../ui/figure-words.ts';
import { da as files } from '../ui/files.da.ts';
import { type RuleText, rulesDa } from '../ui/rules.da.ts';
import { capital } from '../ui/sentence.ts';
import { stagesDa } from '../ui/stages.da.ts';
import { nameTracks } from '../ui/track-names.ts';
import { constructedLines } from './constructed.ts';
import { words } from './danish.ts';
import { agreementPart, principlesPart } from './plan-first.ts';
import { proofPart } from './plan-proof.ts';
import { shareRows } from './plan-shares.ts';
import { sourcesOf } from './plan-sources.ts';
import { specialtyParts } from './plan-specialty.ts';
import { brokenRules, type DocumentSource } from './source.ts';

const written = formats('da');

export function planDocument(source: DocumentSource) {
  const { composition, version, figures, tracks, only } = source;
  const region = shared.regions[composition.trainingRegion.id] ?? composition.trainingRegion.name;
  const names = new Map(composition.specialties.map(({ id, name }) => [id, capital(name)]));
  const shown = composition.specialties.filter(({ id }) => only.length === 0 || only.includes(id));
  const named = nameTracks(tracks, names);
  const filter = only.length === 0 ? '' : ` (${words.only(shown.map(({ name }) => name).join(', '))})`;
  return {
    title: `${composition.name}${filter}`,
    head: `${version ? '' : `${words.draft} · `}${words.runningHead(region, composition.startYear, composition.name)}${filter}`,
    page: words.page,
    of: words.of,
    invalid: brokenRules(source) > 0 ? `${files.breaks(brokenRules(source))}.` : null,
    status: version ? words.versionStatus(version.no, version.name) : words.draftStatus(composition.revision),
    facts: factsOf(source, region),
    figures: {
      heading: words.figures,
      columns: [page.figures.figure, page.figures.value, page.figures.note],
      rows: [
        ...keyFigures(source, page.figures, stagesDa.proof, shared, written).map(({ label, value, unit, note }) => [
          label,
          [value, unit].filter(Boolean).join(' '),
          note ?? '',
        ]),
        ...otherFigures.map((one) => [
          figureName(one, composition.agreement, page.distribution),
          figureValue(figures, one, written),
          shareOfAsked(figures, one, page.distribution),
        ]),
      ],
    },
    shares: { heading: words.shares, ...shareRows(source) },
    proof: proofPart(source),
    wishes: wishesOf(source),
    agreement: { ...agreementPart(source), exceptionsHeading: words.exceptions },
    principles: principlesPart(source),
    constructed: constructedOf(source),
    specialties: shown.map((specialty) => specialtyParts(source, specialty, named)),
    sources: sourcesOf(source),
  };
}

export type PlanDocument = ReturnType<typeof planDocument>;

function factsOf({ composition, version, madeAt }: DocumentSource, region: string): [string, string][] {
  const { facts } = words;
  return [
    [facts.region, region],
    [facts.year, String(composition.startYear)],
    ...(version
      ? ([
          [facts.saved, words.saved(version.createdAt, version.createdByName)],
          [facts.fingerprint, version.sha256],
        ] as [string, string][])
      : []),
    [facts.made, words.made(madeAt)],
  ];
}

/** What each wish costs over the whole plan. */
function wishesOf({ rules }: DocumentSource) {
  const m = page.rules;
  const wishes = rules.filter(({ hard }) => !hard);
  const cost = (value: number): string => written.formatNumber(value, 1);
  return {
    heading: m.soft,
    columns: [m.wish, m.what, m.weight, m.cost],
    rows: [
      ...wishes.map((one) => [ruleName(one.rule), ruleSentence(one.rule), written.formatNumber(one.weight ?? 0), cost(one.cost)]),
      [m.total, '', '', cost(wishes.reduce((sum, one) => sum + one.cost, 0))],
    ],
  };
}

const texts: Record<string, RuleText> = rulesDa;
const ruleName = (id: string): string => texts[id]?.name ?? id;
const ruleSentence = (id: string): string => texts[id]?.sentence ?? '';

function constructedOf(source: DocumentSource) {
  const lines = constructedLines(source);
  return { heading: words.constructed, text: lines.length > 0 ? words.constructedMeans : words.nothingConstructed, lines };
}
