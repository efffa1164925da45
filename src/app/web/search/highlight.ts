/** Where the typed words stand in a text, however their letters are written. */
import { fold, foldedWords } from '../../../kernel/fold.ts';

export interface Piece {
  text: string;
  hit: boolean;
}

/** Folds letter by letter, keeping where each folded letter came from: «Århus» answers to `aar`. */
function foldedWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const isPair = pair.length === 2 && fold(pair).length === 1;
    const letters = fold(isPair ? pair : text.charAt(at));
    for (const letter of letters) {
      folded += letter;
      origin.push(at);
    }
    at += isPair ? 2 : 1;
  }
  origin.push(text.length);
  return { folded, origin };
}

/** The text in pieces, those that a word was found in marked: a letter word at the beginning of a word or inside one, a number as it stands. */
export function highlight(text: string, typed: string): Piece[] {
  const { folded, origin } = foldedWithOrigin(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of foldedWords(typed)) {
    const pattern = /^\d+$/.test(word)
      ? new RegExp(`(?<![a-z0-9])0*${word}(?![a-z0-9])`, 'g')
      : new RegExp(word.length < 4 ? `(?<![a-z0-9])${word}` : word, 'g');
    for (const { 0: found, index } of folded.matchAll(pattern)) {
      marked.fill(true, origin[index], origin[index + found.length]);
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = pieces.at(-1);
    const hit = marked[at] ?? false;
    if (last && last.hit === hit) last.text += text.charAt(at);
    else pieces.push({ text: text.charAt(at), hit });
  }
  return pieces;
}
