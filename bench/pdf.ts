/** How long a whole composition takes on paper, beside its tracks as JSON in the same run. */
import { type Asked, withComposition } from './world.ts';

const rounds = 5;

export const run = (): Promise<void> => withComposition(measure);

async function measure({ base, id, headers }: Asked): Promise<void> {
  const tracks = (await (await fetch(`${base}/api/compositions/${id}/tracks`, { headers })).json()) as unknown[];
  const version = `/api/compositions/${id}/pdf?version=1`;
  const rows = [];
  for (const url of [`/api/compositions/${id}/tracks`, `/api/compositions/${id}/pdf`, version, `${version}&specialty=neurologi`]) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const answer = await fetch(base + url, { headers });
      if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
      bytes = (await answer.arrayBuffer()).byteLength;
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const [least = 0, median = 0, most = 0] = [times[0], times[Math.floor(rounds / 2)], times.at(-1)];
    const address = url.replace(/[0-9a-f-]{36}/, ':id');
    rows.push({
      address,
      kB: Math.round(bytes / 1024),
      'least ms': Math.round(least),
      'median ms': Math.round(median),
      'most ms': Math.round(most),
    });
  }
  console.log(`${tracks.length} tracks`);
  console.table(rows);
}
