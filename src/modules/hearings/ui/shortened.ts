/** The first words of a text, for names of buttons and forms: never a part of a word. */
export function shortened(text: string, most = 80): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most + 1).replace(/\s+\S*$/, '');
  return `${words.length <= most ? words : text.split(/\s/)[0]}…`;
}
