/** `npm run bench [-- access|change|composer|explain|fit|forecast|hearing|import|pages|pdf|search|timeline|walls]`: each bench prints a table; claims are ratios within one run, with versions. */
import os from 'node:os';

const benches: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  access: () => import('./access.ts'),
  change: () => import('./change.ts'),
  composer: () => import('./composer.ts'),
  explain: () => import('./explain.ts'),
  fit: () => import('./fit.ts'),
  forecast: () => import('./forecast.ts'),
  hearing: () => import('./hearing.ts'),
  pages: () => import('./pages.ts'),
  import: () => import('./import.ts'),
  pdf: () => import('./pdf.ts'),
  search: () => import('./search.ts'),
  timeline: () => import('./timeline.ts'),
  walls: () => import('./walls.ts'),
};

const [wanted, ...args] = process.argv.slice(2);
const names = wanted ? [wanted] : Object.keys(benches);
console.log(`node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0]?.toFixed(1)}`);
for (const name of names) {
  const load = benches[name];
  if (!load) throw new Error(`no bench «${name}»; there are: ${Object.keys(benches).join(', ')}`);
  console.log(`\n# ${name}`);
  await (await load()).run(args);
}
