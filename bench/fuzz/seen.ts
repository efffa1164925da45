/** What the API has told, by the name it stood under: a fuzzer that knows real ids comes further than one that guesses. */
import { pick, type Random } from './values.ts';

const most = 400;

export interface Seen {
  learn(value: unknown, name?: string, depth?: number): void;
  /** A text once told as `name`; an id where none was told under it. */
  tell(random: Random, name: string): string | null;
}

export function seen(): Seen {
  const told = new Map<string, string[]>();
  const keep = (name: string, text: string): void => {
    const list = told.get(name) ?? [];
    told.set(name, list);
    if (list.includes(text)) return;
    if (list.length < most) list.push(text);
    else list[text.length % most] = text;
  };
  return {
    learn(value, name = '', depth = 0) {
      if (depth > 8) return;
      if (typeof value === 'string' && value.length < 120) keep(name, value);
      else if (Array.isArray(value)) for (const item of value.slice(0, 40)) this.learn(item, name, depth + 1);
      else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) this.learn(item, key, depth + 1);
    },
    tell(random, name) {
      const list = told.get(name) ?? told.get('id') ?? [];
      return list.length === 0 ? null : pick(random, list);
    },
  };
}
