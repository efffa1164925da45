/** A source as it is written in the data – texts with addresses in them – cut where addresses begin and end. */
export interface SourcePart {
  text: string;
  /** The whole address when the part is one; else null. */
  href: string | null;
}

const address = /https?:\/\/\S+/g;

/** A full stop, comma, semicolon or an unmatched bracket after an address belongs to the sentence around it. */
function trimmed(found: string): string {
  let end = found.length;
  for (;;) {
    const kept = found.slice(0, end);
    const last = kept.at(-1) ?? '';
    const isUnmatched = last === ')' && kept.split(')').length > kept.split('(').length;
    if (!/[.,;:]/.test(last) && !isUnmatched) return kept;
    end -= 1;
  }
}

export function sourceParts(source: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let at = 0;
  for (const { 0: found, index } of source.matchAll(address)) {
    const href = trimmed(found);
    if (!URL.canParse(href)) continue;
    if (index > at) parts.push({ text: source.slice(at, index), href: null });
    parts.push({ text: href.replace(/^https?:\/\/(www\.)?/, ''), href });
    at = index + href.length;
  }
  if (at < source.length) parts.push({ text: source.slice(at), href: null });
  return parts;
}

/** A source without addresses, short enough for a row: the work behind its author, cut at a word. */
export function shortName(source: string): string {
  const work = /: (.+)/.exec(source)?.[1] ?? source;
  return work.length <= 26 ? work : `${work.slice(0, 26).replace(/\s+\S*$/, '')} …`;
}

/** `https://www.sst.dk/da/…` → `sst.dk` */
export const hostOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '');
