/** What is wrong in a problem or plan file, in Danish and English, with the place in the file. */
import type { Fault } from '../../engines/composer/fault.ts';
import { type Sentence, schemaSentences } from '../../kernel/shape-refusals.ts';
import { findingsDa } from '../../modules/composition/ui/rules.da.ts';
import { findingsEn } from '../../modules/composition/ui/rules.en.ts';

const sentences: Record<string, Sentence> = {
  duplicate: (p) => [`«${p.id}» står der mere end én gang`, `“${p.id}” stands there more than once`],
  'unknown.specialty': (p) => [`specialet «${p.id}» findes ikke under specialties`, `there is no specialty “${p.id}” under specialties`],
  'unknown.site': (p) => [`stedet «${p.id}» findes ikke under sites`, `there is no site “${p.id}” under sites`],
  'unknown.unit': (p) => [`enheden «${p.id}» findes ikke under units`, `there is no unit “${p.id}” under units`],
  'unknown.pattern': (p) => [`mønstret «${p.id}» findes ikke under patterns`, `there is no pattern “${p.id}” under patterns`],
  'unknown.area': (p) => [`området «${p.id}» er ikke et af aftalens områder`, `“${p.id}” is not one of the agreement's areas`],
  'period.empty': (p) => [`perioden er tom: ${p.from} ligger ikke før ${p.to}`, `the period is empty: ${p.from} is not before ${p.to}`],
  'period.far': (p) => [`${p.from}–${p.to} ligger uden for 1950–2150`, `${p.from}–${p.to} lies outside 1950–2150`],
  'demand.twice': (p) => [`specialet «${p.id}» har to rækker`, `the specialty “${p.id}” has two rows`],
  'demand.noStart': (p) => [
    `specialet «${p.id}» har forløb, men ingen startmåned`,
    `the specialty “${p.id}” has tracks but no start month`,
  ],
  'demand.startTwice': (p) => [`specialet «${p.id}» har samme startmåned to gange`, `the specialty “${p.id}” has a start month twice`],
  'unit.nobody': (p) => [
    `enheden «${p.id}» har ingen godkendelse; ingen kan bruge den`,
    `the unit “${p.id}” has no approval; nobody may use it`,
  ],
  'approval.overlap': (p) => [
    `godkendelsen overlapper række ${p.other} (${p.unit}, ${p.specialty})`,
    `the approval overlaps row ${p.other} (${p.unit}, ${p.specialty})`,
  ],
  'pattern.forward': (p) => [
    `sameUnitAs skal pege på et tidligere element, ikke ${p.index}`,
    `sameUnitAs must name an earlier element, not ${p.index}`,
  ],
  'pattern.sum': (p) => [
    `elementernes længder kan ikke blive ${p.months} måneder i alt`,
    `the elements' lengths cannot add up to ${p.months} months`,
  ],
  'pattern.tooLarge': (p) => [
    `mønstret giver ${p.pairs} par af enheder, der følger efter hinanden; højst ${p.most}. Saml praksis i puljer`,
    `the pattern gives ${p.pairs} pairs of units that follow one another; at most ${p.most}. Put practices in pools`,
  ],
  'pin.pattern.from': (p) => [
    `kan ikke fastholdes. Elementet kan ikke begynde ${p.found}; det kan begynde ${p.possible}`,
    `cannot be pinned. The element cannot begin in ${p.found}; it can begin in ${p.possible}`,
  ],
  'pin.pattern.sum': (p) => [
    `kan ikke fastholdes. De fastholdte længder og måneder kan ikke blive ${p.months} måneder i alt i mønstret «${p.pattern}»`,
    `cannot be pinned. The pinned lengths and months cannot make ${p.months} months in the pattern “${p.pattern}”`,
  ],
  'share.lowAboveHigh': (p) => [`low ${p.low} er større end high ${p.high}`, `low ${p.low} is above high ${p.high}`],
  'share.twice': (p) => [`samme speciale og område som række ${p.other}`, `the same specialty and area as row ${p.other}`],
  'share.over100': (p) => [`mindsteandelene bliver ${p.low} % i alt`, `the least shares add up to ${p.low} %`],
  'flex.unfilled': (p) => [
    `${p.unfilled} uden ansøger er flere end de ${p.count} forløb i «${p.id}»`,
    `${p.unfilled} without an applicant are more than the ${p.count} tracks of “${p.id}”`,
  ],
  'flex.noDemand': (p) => [`specialet «${p.id}» står ikke under demand`, `the specialty “${p.id}” does not stand under demand`],
  'flex.noStart': (p) => [
    `specialet «${p.id}» har ingen startmåned, et fleksforløb kan begynde i`,
    `the specialty “${p.id}” has no start month in which a flex track could begin`,
  ],
  'flex.same': (p) => [`et forløb i «${p.id}» kan ikke omlægges til «${p.id}»`, `a track of “${p.id}” cannot be converted to “${p.id}”`],
  'flex.twice': (p) => [`samme omlægning som række ${p.other}`, `the same conversion as row ${p.other}`],
  'pin.flex.partial': () => [
    'kan ikke fastholdes. Et fleksforløb kan kun fastholdes som helhed',
    'cannot be pinned. A flex track can only be pinned as a whole',
  ],
  'pin.flex.notAllowed': (p) => [
    `kan ikke fastholdes. Omlægning fra «${p.from}» til «${p.specialty}» står ikke under flex`,
    `cannot be pinned. The conversion from “${p.from}” to “${p.specialty}” does not stand under flex`,
  ],
  'pin.flex.tooMany': (p) => [
    `kan ikke fastholdes. Der er flere end de ${p.most} fleksforløb fra «${p.from}» til «${p.specialty}», der er tilladt`,
    `cannot be pinned. There are more than the ${p.most} flex tracks from “${p.from}” to “${p.specialty}” that are allowed`,
  ],
  'pin.flex.unfilled': (p) => [
    `kan ikke fastholdes. Kun ${p.unfilled} forløb i «${p.from}» er uden ansøger`,
    `cannot be pinned. Only ${p.unfilled} tracks of “${p.from}” have no applicant`,
  ],
  'stage.twice': (p) => [`ønsket «${p.wish}» står i to trin`, `the wish “${p.wish}” stands in two stages`],
  'stage.missing': (p) => [
    `ønsket «${p.wish}» har en vægt, men står ikke i noget trin`,
    `the wish “${p.wish}” has a weight but stands in no stage`,
  ],
  'nation.twice': (p) => [
    `${p.region} ${p.year} står der allerede som problem ${p.other}`,
    `${p.region} ${p.year} stands there already as problem ${p.other}`,
  ],
  'unknown.region': (p) => [
    `uddannelsesregionen «${p.id}» har intet problem i nationen; den har ${p.all}`,
    `the training region “${p.id}” has no problem in the nation; it has ${p.all}`,
  ],
  'unknown.year': (p) => [
    `${p.region} har intet problem for startåret ${p.year}; der er ${p.all}`,
    `${p.region} has no problem of the start year ${p.year}; there are ${p.all}`,
  ],
  'shared.half': () => ['specialty og kind skal enten begge gives eller begge være null', 'specialty and kind are both given or both null'],
  'shared.overlap': (p) => [`rækken overlapper række ${p.other} for «${p.unit}»`, `the row overlaps row ${p.other} of “${p.unit}”`],
  'shared.untold': (p) => [
    `«${p.id}» bruges også af ${p.region}; skriv enhedens samlede pladser under shared, og hver regions del i dens problem`,
    `“${p.id}” is used by ${p.region} too; write its whole places under shared, and each region's part in its problem`,
  ],
  'shared.noPart': (p) => [
    `${p.region} har fra ${p.from} intet loft (ceilings) på «${p.unit}», så det samlede loft er ikke delt`,
    `from ${p.from} ${p.region} has no ceiling at “${p.unit}”, so the ceiling over all is not divided`,
  ],
  'shared.over': (p) => [
    `regionernes dele af «${p.unit}» er fra ${p.from} i alt ${p.parts} pladser; hele enheden har ${p.whole}`,
    `from ${p.from} the regions' parts of “${p.unit}” are ${p.parts} places together; the whole unit has ${p.whole}`,
  ],
  ...schemaSentences,
};

/** What the rules say of a plan, they say of what is pinned. */
function ofPin(code: string): Sentence | undefined {
  if (!code.startsWith('pin.')) return undefined;
  const [da, en] = [findingsDa[code.slice(4)], findingsEn[code.slice(4)]];
  return da && en ? (p) => [`kan ikke fastholdes. ${da(p)}`, `cannot be pinned. ${en(p)}`] : undefined;
}

/** `/demand/3/count: … / …` – a code without a sentence shows itself. */
export function problemErrorText({ path, code, params }: Fault): string {
  const place = path || '(hele filen / the whole file)';
  const sentence = (sentences[code] ?? ofPin(code))?.(params);
  return sentence ? `${place}: ${sentence[0]} / ${sentence[1]}` : `${place}: ${code} ${JSON.stringify(params)}`;
}
