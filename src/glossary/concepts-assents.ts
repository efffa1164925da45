/** Concepts: versions under treatment. */
import { concept } from './term.ts';

export const assentConcepts = [
  concept(
    'chain',
    'godkendelseskæde',
    'chain of assent',
    'De trin, en version går igennem, før den kan træde i kraft: indstilling, høring, godkendelse og rådets beslutning, i rækkefølge eller ved siden af hinanden.',
    'The steps a version passes before it can take effect: recommendation, hearing, assent and the council’s decision, in order or beside each other.',
  ),
  concept(
    'namedBody',
    'navngivet råd',
    'named body',
    'Det råd, som en skrevet beslutning siger taler for et af aftalens områder, eller beslutter til sidst, fra en dag.',
    'The body that a recorded decision says speaks for an area of the agreement, or decides at the end, from a day.',
  ),
  concept(
    'seal',
    'segl',
    'seal',
    'En version, der er sendt til behandling: dens fingeraftryk og dem, der er spurgt. Et segl ændres aldrig.',
    'A version sent to treatment: its fingerprint and those who are asked. A seal never changes.',
  ),
  concept(
    'effect',
    'i kraft',
    'in effect',
    'En version, som alle i kæden har sagt ja til, og hvis pladser derfor findes.',
    'A version that all in the chain have said yes to, so that its places exist.',
  ),
];
