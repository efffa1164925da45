/** The patterns of `fill.css` for drawn shapes. */
const drawn = {
  hatch: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
  lines: 'M3 0V6',
  rungs: 'M0 3H6',
  cross: 'M0 0L6 6M0 6L6 0',
  dots: 'M3 3h0.01',
};

export const Patterns = ({ id }: { id: string }) => (
  <defs>
    {Object.entries(drawn).map(([name, d]) => (
      <pattern key={name} id={`${id}-${name}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d={d} className={name === 'dots' ? 'map-pattern map-pattern-dots' : 'map-pattern'} />
      </pattern>
    ))}
  </defs>
);

/** The pattern that goes with a fill's class names. */
export function patternOf(id: string, fill: string): string {
  const name = Object.keys(drawn).find((one) => fill.includes(`fill-${one}`));
  return name ? `url(#${id}-${name})` : 'none';
}
