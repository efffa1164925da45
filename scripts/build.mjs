// Builds pages (vite) and programs (esbuild) into dist/. A process of its own: vite would leave its memory in the server.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as programs } from 'esbuild';
import { build as pages } from 'vite';

export const entries = {
  server: 'src/app/server.ts',
  worker: 'src/app/worker.ts',
  cli: 'src/app/cli.ts',
  'region-thread': 'src/engines/composer/nation/region-thread.ts',
  'fan-thread': 'src/engines/forecast/runs/fan-thread.ts',
  'forecast-thread': 'src/modules/forecasting/forecast-thread.ts',
  'compose-thread': 'src/modules/composition/compose-thread.ts',
  'explain-thread': 'src/modules/composition/explain-thread.ts',
  'replan-thread': 'src/modules/composition/replan-thread.ts',
  'whatif-thread': 'src/modules/composition/whatif-thread.ts',
  'pdf-process': 'src/platform/documents/pdf-process.ts',
  bench: 'bench/main.ts',
  soak: 'bench/soak.ts',
};

export const options = {
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
  logLevel: 'warning',
};

if (process.argv[1] === import.meta.filename) {
  await Promise.all([programs(options), existsSync('src/app/web/index.html') ? pages({ logLevel: 'warn' }) : null]);
  compress('dist/web');
}

/** Text files get a .gz beside them, made once instead of at every request. */
function compress(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}
