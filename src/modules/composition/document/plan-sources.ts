/** What the document rests on, and what its figures mean. */

import { da as page } from '../ui/composition.da.ts';
import { da as shared } from '../ui/da.ts';
import { rulesDa } from '../ui/rules.da.ts';
import { words } from './danish.ts';
import type { DocumentSource } from './source.ts';

const defined = ['plannedShare', 'personYears', 'earlier', 'placed', 'unplaced', 'cost', 'bound', 'gap'] as const;

export function sourcesOf({ agreement, dimensioning, principles, rules }: DocumentSource) {
  const ruleTexts = rules.flatMap(({ rule }) => {
    const text = (rulesDa as Record<string, { name: string; source: string } | undefined>)[rule];
    return text ? [[text.name, text.source]] : [];
  });
  return {
    heading: words.sources,
    columns: [words.what, words.source],
    rows: [
      ...(agreement ? [[words.facts.agreement, `${agreement.name}: ${agreement.source}`]] : []),
      ...(dimensioning ? [[words.dimensioning, `${dimensioning.name}: ${dimensioning.source}`]] : []),
      ...[...new Set(principles.map(({ source }) => source))].map((source) => [words.principles, source]),
      ...ruleTexts,
    ],
    definitions: {
      heading: words.definitions,
      lines: [...defined.map((id) => shared.definitions[id]), page.distribution.stateDefinition],
    },
  };
}
