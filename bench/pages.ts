/** How long the server takes for every list and figure with the whole country loaded, beside the bare health answer in the same run. */
import { measureEdits } from './edits.ts';
import { type Asked, withComposition } from './world.ts';

const rounds = 60;

export const run = (): Promise<void> =>
  withComposition(async (asked) => {
    await measure(asked);
    await measureEdits(asked);
  });

const addresses = (id: string): string[] => [
  '/health',
  '/api/start?trainingRegion=ost',
  '/api/compositions?trainingRegion=ost',
  '/api/composition-options?trainingRegion=ost&year=2028',
  `/api/compositions/${id}`,
  `/api/compositions/${id}/tracks`,
  `/api/compositions/${id}/rules`,
  `/api/compositions/${id}/problem`,
  `/api/compositions/${id}/draft`,
  `/api/compositions/${id}/events`,
  '/api/organisation',
  '/api/units?limit=200',
  '/api/approvals?limit=200',
  '/api/specialties',
  '/api/dimensioning?trainingRegion=ost&year=2028&step=main',
  '/api/documented-counts',
  '/api/agreements',
  '/api/principles',
  '/api/patterns',
];

async function measure({ base, id, headers }: Asked): Promise<void> {
  const rows = [];
  let health = 0;
  for (const url of addresses(id)) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const answer = await fetch(base + url, { headers });
      bytes = (await answer.arrayBuffer()).byteLength;
      times.push(performance.now() - began);
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    if (url === '/health') health = at(0.5);
    const address = url.replace(/[0-9a-f-]{36}/, ':id');
    rows.push({
      address,
      kB: Math.round(bytes / 1024),
      'p50 ms': at(0.5).toFixed(1),
      'p95 ms': at(0.95).toFixed(1),
      '× health': (at(0.5) / health).toFixed(1),
    });
  }
  console.table(rows);
}
