import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/app/web',
  publicDir: false,
  plugins: [react()],
  build: { outDir: '../../../dist/web', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
