import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = () => fileURLToPath(new URL('./gallery.tsx', import.meta.url));

/** Builds the gallery into a folder; `index.html` there can be opened. A bundled program says where the source is. */
export async function buildGallery(folder: string, source = here()): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { gallery: source },
    outdir: folder,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Galleri</title>';
  const page = `<!doctype html><html lang="da"><head>${head}<link rel="stylesheet" href="gallery.css"></head>`;
  writeFileSync(join(folder, 'index.html'), `${page}<body><div id="root"></div><script src="gallery.js"></script></body></html>`);
}
