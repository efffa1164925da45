import { numbered } from '../../../design/numbered.ts';
import { highlight } from './highlight.ts';

/** A text with what was found in it marked. Names come from data: Danish. */
export const Pieces = ({ text, typed }: { text: string; typed: string }) =>
  numbered(highlight(text, typed)).map(({ item: { text: piece, hit }, key }) => (hit ? <mark key={key}>{piece}</mark> : piece));
