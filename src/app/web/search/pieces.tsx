import { highlight } from './highlight.ts';

/** A text with what was found in it marked. Names come from data: Danish. */
export const Pieces = ({ text, typed }: { text: string; typed: string }) =>
  highlight(text, typed).map(({ text: piece, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    hit ? <mark key={at}>{piece}</mark> : piece,
  );
