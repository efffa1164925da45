/** How long the server takes for every list and figure with the whole country loaded, beside the bare health answer in the same run. */
import { measureEdits } from './edits.ts';
import { type Asked, ask, withComposition } from './world.ts';

const rounds = 60;

export const run = (): Promise<void> =>
  withComposition(async (asked) => {
    await measure(asked, addresses(asked.id));
    await measureEdits(asked);
    await measure(asked, ['/health', await difference(asked)]);
  });

/** The draft as the edits have left it, saved as a version beside the search's own. */
async function difference({ base, id }: Asked): Promise<string> {
  const { revision } = (await ask(base, 'GET', `/api/compositions/${id}/draft`)) as { revision: number };
  const { no } = (await ask(base, 'POST', `/api/compositions/${id}/versions`, { name: 'Efter ændringer', revision })) as { no: number };
  return `/api/compare?a=${id}:1&b=${id}:${no}`;
}

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

async function measure({ base, headers }: Asked, list: readonly string[]): Promise<void> {
  const rows = [];
  let health = 0;
  for (const url of list) {
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
    const address = url.replace(/[0-9a-f-]{36}/g, ':id');
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
