/** Our own guide's Markdown as data: the few forms it uses, nothing more. What is not recognised is a paragraph; no HTML is ever made of it. */
export type Inline = { kind: 'text' | 'strong' | 'em' | 'code'; text: string } | { kind: 'link' | 'image'; text: string; href: string };

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

const forms =
  /!\[([^\]]*)\]\(([^)]+)\)|\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*|(?<![*\w])\*(?!\s)([^*]+)\*(?!\w)|(?<!\w)_([^_]+)_(?!\w)|`([^`]+)`/g;

export function inline(source: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of source.matchAll(forms)) {
    const [whole, alt, src, label, href, strong, star, underscore, code] = match;
    if (match.index > at) parts.push({ kind: 'text', text: source.slice(at, match.index) });
    if (src !== undefined) parts.push({ kind: 'image', text: alt ?? '', href: src });
    else if (href !== undefined) parts.push({ kind: 'link', text: label ?? '', href });
    else if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else parts.push({ kind: 'em', text: star ?? underscore ?? '' });
    at = match.index + whole.length;
  }
  if (at < source.length) parts.push({ kind: 'text', text: source.slice(at) });
  return parts;
}

const cells = (line: string): Inline[][] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()));

const bullet = /^([-*]|\d+\.) /;

export function markdown(source: string): Block[] {
  return source
    .replace(/\r/g, '')
    .split(/\n{2,}|\n(?=#{1,4} )|(?<=^#{1,4} .*)\n/m)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(blockOf);
}

function blockOf(part: string): Block[] {
  const heading = /^(#{1,4}) (.*)$/.exec(part);
  if (heading) return [{ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }];
  const lines = part.split('\n');
  if (lines[0]?.startsWith('|')) {
    const [head = '', , ...rows] = lines;
    return [{ kind: 'table', head: cells(head), rows: rows.map(cells) }];
  }
  const first = lines.findIndex((line) => bullet.test(line));
  if (first < 0) return [{ kind: 'paragraph', inline: inline(lines.join(' ')) }];
  const before: Block[] = first === 0 ? [] : [{ kind: 'paragraph', inline: inline(lines.slice(0, first).join(' ')) }];
  return [...before, listOf(lines.slice(first))];
}

/** A line that begins no item goes on with the one before it. */
function listOf(lines: string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', ordered: /^\d/.test(lines[0] ?? ''), items: items.map(inline) };
}

/** The words of a block without its forms. */
export function plain(block: Block): string {
  const words = (parts: Inline[]) => parts.map(({ text }) => text).join('');
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'paragraph') return words(block.inline);
  if (block.kind === 'list') return block.items.map(words).join(' ');
  return [block.head, ...block.rows].flat().map(words).join(' ');
}
