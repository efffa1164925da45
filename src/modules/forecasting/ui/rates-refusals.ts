/** What is wrong in a file of register tables, in Danish and English, and what to do. */
import type { Sentence } from '../../../kernel/shape-refusals.ts';

export const ratesSentences: Record<string, Sentence> = {
  'rates.table': (p) => [
    `scenariet har ingen tabel «${p.value}»; det har ${p.all}`,
    `the scenario has no table “${p.value}”; it has ${p.all}`,
  ],
  'rates.basis': (p) => [
    `«${p.value}» kan ikke bruges; skriv measured (målt), assumption (forudsætning) eller decision (besluttet)`,
    `“${p.value}” cannot be used; write measured, assumption or decision`,
  ],
  'rates.decision': (p) => [
    `en tabel er enten besluttet eller ikke, og række ${p.other} siger noget andet; ret den ene`,
    `a table is decided or it is not, and row ${p.other} says otherwise; correct one of them`,
  ],
  'rates.number': (p) => [
    `«${p.value}» er ikke et tal; skriv kun tallet, 5 % som 0,05`,
    `“${p.value}” is not a number; write the number only, 5 % as 0.05`,
  ],
  'rates.unclear': (p) => [
    `«${p.value}» kan være tusinder eller decimaler; skriv uden punktum, med komma før decimaler`,
    `“${p.value}” may be thousands or decimals; write without a full stop, with a comma before decimals`,
  ],
  'rates.span': (p) => [`«${p.value}» kan ikke læses; skriv 45, 45-49 eller 75+`, `“${p.value}” cannot be read; write 45, 45-49 or 75+`],
  'rates.sex': (p) => [`«${p.value}» er ikke et køn; skriv k (eller f) eller m`, `“${p.value}” is not a sex; write f (or k) or m`],
};
