/** Which part of the house a file belongs to, and which parts it may import: ARCHITECTURE.md's table as code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { moduleOrder } from '../../src/app/modules.ts';
import { root } from '../../src/app/root.ts';

export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** All source files below src, as paths like `src/kernel/month.ts`. */
export function sourceFiles(): string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The imports of our own files that a file makes (static, dynamic, re-exports). */
export function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/g;
  return [...text.matchAll(pattern)].map((match) => ({
    from: file,
    to: path.join(path.dirname(file), match[2] ?? match[3] ?? ''),
    typeOnly: match[1] !== undefined,
  }));
}

export interface Part {
  kind: 'kernel' | 'glossary' | 'platform' | 'engine' | 'module' | 'design' | 'app' | 'data';
  /** The module's or engine's name, the platform's folder. */
  name: string;
  layer: string;
}

/** The part of a file. */
export function partOf(file: string): Part {
  if (/^(data|docs)\//.test(file)) return { kind: 'data', name: path.basename(file), layer: '' };
  const [, top = '', name = '', ...rest] = file.split('/');
  const kinds: Record<string, Part['kind']> = {
    kernel: 'kernel',
    glossary: 'glossary',
    platform: 'platform',
    engines: 'engine',
    modules: 'module',
    design: 'design',
    app: 'app',
  };
  const kind = kinds[top];
  if (!kind) throw new Error(`${file} lies in no part of the house`);
  const layer = (rest.length > 1 ? rest[0] : rest[0]?.replace(/(\.test)?\.tsx?$/, '')) ?? '';
  return { kind, name, layer: layer.startsWith('ui') ? 'ui' : layer };
}

const order = (name: string): number => moduleOrder.indexOf(name as (typeof moduleOrder)[number]);

/** Null when the import is allowed; else why not. */
export function whyNot({ from, to, typeOnly }: Import): string | null {
  const a = partOf(from);
  const b = partOf(to);
  if (b.kind === 'data')
    return a.kind === 'app' || (a.kind === 'module' && a.layer === 'ui') ? null : 'plain data is imported by pages only; else it is loaded';
  if (b.kind === 'kernel' || (b.kind === 'glossary' && a.kind !== 'kernel')) return null;
  if (a.kind === b.kind && a.kind !== 'module' && a.name === b.name) return null;
  if (a.kind === 'app') return null;
  if (b.kind === 'app') return allowedApp(a, to);
  if (a.kind === b.kind && (a.kind === 'platform' || a.kind === 'design')) return null;
  if (a.kind !== 'module') return `${a.kind} may not import ${b.kind}`;
  return moduleMay(a, b, to, typeOnly);
}

/** Nobody imports app, but pages need the shell's few hooks. */
const allowedApp = (a: Part, to: string): string | null =>
  a.kind === 'module' && (a.layer === 'ui' ? to.startsWith('src/app/web/') : a.layer === 'document' && paperWords.has(to))
    ? null
    : 'nobody imports app';

/** Paper writes numbers, dates and areas as the pages do. */
const paperWords = new Set(['src/app/web/format.ts', 'src/app/web/area-name.ts']);

function moduleMay(a: Part, b: Part, to: string, typeOnly: boolean): string | null {
  if (b.kind === 'module' && a.name !== b.name) return otherModule(a, b, typeOnly);
  const layer = a.layer;
  const allowed: Record<string, (part: Part) => boolean> = {
    rules: (p) => (p.kind === 'module' && p.layer === 'rules') || (p.kind === 'engine' && (p.layer === 'rules' || typeOnly)) || typeOnly,
    store: (p) =>
      (p.kind === 'platform' && (p.name === 'db' || typeOnly)) || (p.kind === 'module' && (p.layer === 'store' || typeOnly)) || typeOnly,
    ui: (p) =>
      p.kind === 'design' ||
      (p.kind === 'module' && (p.layer === 'ui' || p.layer === 'rules' || p.layer === 'policy' || typeOnly)) ||
      (p.kind === 'engine' && (p.layer === 'rules' || typeOnly)) ||
      typeOnly,
  };
  // what goes to paper says it in the words of the pages: their messages and pure functions, never a component
  if (layer === 'document' && b.kind === 'module' && b.layer === 'ui')
    return to.endsWith('.ts') ? null : 'document/ may not import components';
  const may = allowed[layer];
  if (may) return may(b) ? null : `${layer}/ may not import ${b.kind} ${b.name}/${b.layer}`;
  if (b.kind === 'design' || (b.kind === 'module' && b.layer === 'ui')) return `${layer} may not import pages`;
  return null;
}

function otherModule(a: Part, b: Part, typeOnly: boolean): string | null {
  const open = b.layer === 'public' || ((b.layer === 'contract' || b.layer === 'rules') && a.layer === 'ui');
  // the world is one: a module's share of it is made on those of the modules above
  const world = a.layer === 'world' && b.layer === 'world';
  if (!open && !world && !(a.layer === 'ui' && b.layer === 'ui')) return `another module's ${b.layer} is private: use its public.ts`;
  if (a.layer === 'rules' && !typeOnly) return "rules/ may import only types from another module's public.ts";
  if (a.layer !== 'ui' && order(b.name) > order(a.name)) return `${b.name} stands below ${a.name} in the order of modules`;
  return null;
}
