/** Where symbols and their names go, so that none hides another. Pixels, y downwards. */
export interface Symbol {
  id: string;
  /** Where it belongs. */
  x: number;
  y: number;
  r: number;
}

export interface Placed extends Symbol {
  /** Where it is drawn. */
  cx: number;
  cy: number;
}

/** The least radius that a finger or a mouse can hit without hitting a neighbour. */
export const leastReach = 12;

const reach = ({ r }: Symbol): number => Math.max(r + 1, leastReach);
const rounds = 400;

/**
 * Symbols that would overlap push each other apart, the smaller one more, and are drawn back to where they belong as far as there is room.
 * The same symbols give the same places. Those at one point begin on a small circle around it, each at its own angle.
 */
export function pushApart(symbols: readonly Symbol[]): Placed[] {
  const placed = symbols.map((symbol, n): Placed => {
    const angle = n * 2.399963; // the golden angle: no two alike
    return { ...symbol, cx: symbol.x + Math.cos(angle) * 0.5, cy: symbol.y + Math.sin(angle) * 0.5 };
  });
  for (let round = 0; round < rounds; round += 1) {
    const last = round >= rounds - 100;
    for (const one of placed) {
      // at the end only the pushing is left, so that nothing overlaps
      const pull = last ? 0 : 0.04;
      one.cx += (one.x - one.cx) * pull;
      one.cy += (one.y - one.cy) * pull;
    }
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) push(a, b);
    });
  }
  return placed;
}

function push(a: Placed, b: Placed): void {
  const [dx, dy] = [b.cx - a.cx, b.cy - a.cy];
  const away = Math.hypot(dx, dy) || 0.001;
  const overlap = reach(a) + reach(b) - away;
  if (overlap <= 0) return;
  const toB = (reach(a) ** 2 / (reach(a) ** 2 + reach(b) ** 2)) * overlap;
  const toA = overlap - toB;
  a.cx -= (dx / away) * toA;
  a.cy -= (dy / away) * toA;
  b.cx += (dx / away) * toB;
  b.cy += (dy / away) * toB;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface NamePlace {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

const letter = 6.3;
const height = 14;
const holds = (a: Box, b: Box): boolean => a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom;
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names beside their symbols, in the order given, where they meet neither a symbol, another name nor the edge of the part they are in. */
export function nameThem(
  placed: readonly Placed[],
  names: ReadonlyMap<string, string>,
  size: { width: number; height: number },
  inset: Box | null = null,
): NamePlace[] {
  const taken: Box[] = placed.map(({ cx, cy, r }) => ({ left: cx - r, right: cx + r, top: cy - r, bottom: cy + r }));
  const found: NamePlace[] = [];
  for (const { id, cx, cy, r } of placed) {
    const width = (names.get(id) ?? '').length * letter;
    const middle = cy + 4;
    const tries: (NamePlace & { left: number; base: number })[] = [
      { id, x: cx + r + 4, y: middle, anchor: 'start', left: cx + r + 3, base: middle },
      { id, x: cx - r - 4, y: middle, anchor: 'end', left: cx - r - 3 - width, base: middle },
      { id, x: cx, y: cy + r + 13, anchor: 'middle', left: cx - width / 2, base: cy + r + 13 },
      { id, x: cx, y: cy - r - 5, anchor: 'middle', left: cx - width / 2, base: cy - r - 5 },
    ];
    for (const { left, base, ...name } of tries) {
      const box = { left, right: left + width, top: base - height + 4, bottom: base + 3 };
      const inside = holds({ left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 }, box);
      const acrossInset = inset !== null && meets(inset, box) && !holds(inset, box);
      const own = placed.findIndex((one) => one.id === id);
      if (!inside || acrossInset || taken.some((other, n) => n !== own && meets(box, other))) continue;
      taken.push(box);
      found.push(name);
      break;
    }
  }
  return found;
}
