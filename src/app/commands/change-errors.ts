/** What is wrong in a list of changes, or in tracks under way, in Danish and English, with the place in the file. */
import type { Fault } from '../../engines/composer/fault.ts';
import type { Sentence } from '../../kernel/shape-refusals.ts';
import { problemErrorText } from './problem-errors.ts';
import { Refused } from './refused.ts';

const sentences: Record<string, Sentence> = {
  'change.lacks': (p) => [
    `en ændring af typen ${p.type} skal have feltet ${p.field}`,
    `a change of type ${p.type} must have the field ${p.field}`,
  ],
  'change.superfluous': (p) => [
    `en ændring af typen ${p.type} har ikke feltet ${p.field}; den har ${p.allowed}`,
    `a change of type ${p.type} does not have the field ${p.field}; it has ${p.allowed}`,
  ],
  'change.empty': (p) => [
    `feltet ${p.field} må ikke være null i en ændring af typen ${p.type}`,
    `the field ${p.field} must not be null in a change of type ${p.type}`,
  ],
  'change.only.whatif': (p) => [
    `ændringer af typen ${p.type} hører til whatif; replan tager huset, orlov og frafald`,
    `changes of type ${p.type} belong to whatif; replan takes the house, leave and dropout`,
  ],
  'change.only.replan': (p) => [
    `ændringer af typen ${p.type} hører til replan; whatif tager huset, antal og andele`,
    `changes of type ${p.type} belong to replan; whatif takes the house, counts and shares`,
  ],
  'change.asOfMissing': () => [
    'feltet asOf mangler: skriv den måned, før hvilken alt er sket',
    'the field asOf is missing: give the month before which all has happened',
  ],
  'change.asOf': () => ['asOf hører til replan; fjern feltet', 'asOf belongs to replan; remove the field'],
  'change.past': (p) => [
    `${p.from} ligger før ${p.asOf}; det, der er sket, kan ikke ændres`,
    `${p.from} is before ${p.asOf}; what has happened cannot be changed`,
  ],
  'change.approvalThere': (p) => [
    `${p.unit} har allerede en godkendelse fra ${p.from} til ${p.to}; brug typen places, eller afslut den først`,
    `${p.unit} has an approval from ${p.from} to ${p.to} already; use the type places, or end it first`,
  ],
  'change.noApproval': (p) => [
    `${p.unit} har ingen godkendelse for ${p.specialty} (${p.kind}) fra ${p.from}`,
    `${p.unit} has no approval for ${p.specialty} (${p.kind}) from ${p.from}`,
  ],
  'change.noDemand': (p) => [
    `specialet «${p.id}» har ingen forløb i problemet; det har ${p.all}`,
    `the specialty “${p.id}” has no tracks in the problem; it has ${p.all}`,
  ],
  'change.noTrack': (p) => [`forløbet «${p.id}» findes ikke i planen`, `there is no track “${p.id}” in the plan`],
  'change.notUnderWay': (p) => [
    `forløbet «${p.id}» går fra ${p.from} til og med ${p.to}; ${p.found} ligger ikke deri`,
    `the track “${p.id}” runs from ${p.from} to ${p.to}; ${p.found} is not in it`,
  ],
  'change.awayBefore': (p) => [
    `forløbet «${p.id}» har allerede orlov fra ${p.from} i ${p.months} måneder`,
    `the track “${p.id}” has leave from ${p.from} for ${p.months} months already`,
  ],
  'change.awayTwice': (p) => [
    `forløbet «${p.id}» er allerede væk på det tidspunkt (ændring ${p.other})`,
    `the track “${p.id}” is away at that time already (change ${p.other})`,
  ],
  'track.from': (p) => [
    `elementet begynder ${p.found}; efter det foregående skal det begynde ${p.expected}`,
    `the element begins ${p.found}; after the one before it must begin ${p.expected}`,
  ],
};

/** `/changes/3/unit: … / …` – a fault of the problem after the changes is told as one of the problem. */
export function changeErrorText(fault: Fault): string {
  const sentence = sentences[fault.code]?.(fault.params);
  return sentence ? `${fault.path || '(hele filen / the whole file)'}: ${sentence[0]} / ${sentence[1]}` : problemErrorText(fault);
}

export const refusedFor = (file: string, faults: readonly Fault[]): Refused =>
  new Refused(
    faults
      .slice(0, 20)
      .map((fault) => `${file}: ${changeErrorText(fault)}`)
      .join('\n'),
  );
