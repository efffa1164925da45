// For those who work on it: rebuilds programs on change and restarts the server; vite serves the pages with hot reload on port 5173.
import { spawn } from 'node:child_process';
import { context } from 'esbuild';
import { createServer } from 'vite';
import { options } from './build.mjs';

let server = null;
const restart = async () => {
  if (server) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  }
  server = spawn(process.execPath, ['dist/server.js'], { stdio: 'inherit' });
};
const restarter = { name: 'restart', setup: (build) => build.onEnd(({ errors }) => errors.length === 0 && restart()) };
const programs = await context({ ...options, plugins: [restarter] });
await programs.watch();
const port = process.env.PORT ?? '3000';
const pages = await createServer({
  server: { port: 5173, proxy: { '/api/': { target: `http://127.0.0.1:${port}`, changeOrigin: false } } },
});
await pages.listen();
console.log('http://127.0.0.1:5173');
process.on('SIGINT', async () => {
  server?.kill('SIGINT');
  await programs.dispose();
  await pages.close();
  process.exit(0);
});
