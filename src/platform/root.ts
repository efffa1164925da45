/** The checkout's folder, whether we run from `src` or from a bundle in `dist`. */
import { existsSync } from 'node:fs';
import path from 'node:path';

function folderWith(file: string, from: string): string {
  if (existsSync(path.join(from, file))) return from;
  const above = path.dirname(from);
  if (above === from) throw new Error(`no ${file} above ${import.meta.dirname}`);
  return folderWith(file, above);
}

export const root = folderWith('package.json', import.meta.dirname);
