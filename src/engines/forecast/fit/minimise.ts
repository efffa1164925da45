/** Nelder and Mead's simplex (Computer Journal 7, 1965): the least value of a function of a few numbers, without derivatives; the same every time. */
export function minimise(of: (at: number[]) => number, start: number[], step: number, evaluations: number): number[] {
  const size = start.length;
  const points = [start, ...start.map((_value, i) => start.map((value, j) => (i === j ? value + step : value)))];
  let simplex = points.map((at) => ({ at, value: of(at) }));
  const order = () => simplex.sort((a, b) => a.value - b.value);
  for (let used = size + 1; used < evaluations; ) {
    order();
    const [best, worst, second] = [simplex[0], simplex[size], simplex[size - 1]] as [Point, Point, Point];
    if (worst.value - best.value < 1e-7) break;
    const centre = best.at.map((_value, i) => simplex.slice(0, size).reduce((sum, { at }) => sum + (at[i] as number), 0) / size);
    const toward = (share: number): Point => {
      const at = centre.map((value, i) => value + share * ((worst.at[i] as number) - value));
      used += 1;
      return { at, value: of(at) };
    };
    const reflected = toward(-1);
    let next: Point | null = reflected;
    if (reflected.value < best.value) {
      const further = toward(-2);
      if (further.value < reflected.value) next = further;
    } else if (reflected.value >= second.value) {
      next = toward(reflected.value < worst.value ? -0.5 : 0.5);
      if (next.value >= Math.min(worst.value, reflected.value)) next = null;
    }
    if (next) simplex[size] = next;
    else {
      simplex = simplex.map(({ at }, i) => {
        if (i === 0) return simplex[0] as Point;
        const nearer = at.map((value, j) => (value + (best.at[j] as number)) / 2);
        return { at: nearer, value: of(nearer) };
      });
      used += size;
    }
  }
  return (order()[0] as Point).at;
}

interface Point {
  at: number[];
  value: number;
}
