/** Which persons an answer shows, found by the marks in its schema; and the event that says so. */
import type { Who } from '../auth/who.ts';
import type { Db } from '../db/db.ts';
import { recordEvent } from './record.ts';

type Schema = Record<string, unknown>;

/** Adds to `found` the persons that a value of this schema shows. */
type Look = (value: unknown, found: Set<string>) => void;

/** How to find the persons in an answer; null when it shows none. */
function lookFor(schema: Schema): Look | null {
  if (schema['x-person'] === true) return (value, found) => typeof value === 'string' && void found.add(value);
  const looks = [...ofProperties(schema), ...ofItems(schema), ...ofUnion(schema)];
  return looks.length === 0
    ? null
    : (value, found) => {
        for (const look of looks) look(value, found);
      };
}

function ofProperties({ properties = {} }: Schema): Look[] {
  return Object.entries(properties as Record<string, Schema>).flatMap(([name, schema]) => {
    const look = lookFor(schema);
    return look ? [(value: unknown, found: Set<string>) => isObject(value) && look(value[name], found)] : [];
  });
}

function ofItems({ items }: Schema): Look[] {
  const look = items ? lookFor(items as Schema) : null;
  if (!look) return [];
  return [
    (value, found) => {
      if (Array.isArray(value)) for (const item of value) look(item, found);
    },
  ];
}

const ofUnion = ({ anyOf = [] }: Schema): Look[] => (anyOf as Schema[]).flatMap((schema) => lookFor(schema) ?? []);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const looks = new WeakMap<object, Look | null>();

/** The persons whose records an answer of this schema shows. */
export function personsIn(schema: object, answer: unknown): ReadonlySet<string> {
  if (!looks.has(schema)) looks.set(schema, lookFor(schema as Schema));
  const found = new Set<string>();
  looks.get(schema)?.(answer, found);
  return found;
}

interface Showing {
  /** The route, and what was asked of it. */
  key: string;
  asked: unknown;
  persons: ReadonlySet<string>;
  request: string;
}

/** One event for what was shown, a list as one; of one's own record there is none. Whom it concerned lies in the payload, not in the event. */
export async function recordShown(db: Db, who: Who, { key, asked, persons, request }: Showing): Promise<void> {
  const others = [...persons].filter((person) => person !== who.person);
  if (others.length === 0 || who.person === '') return;
  const kind = /\/:\w+/.test(key) ? 'personOpened' : 'personsListed';
  const change = { person: who.person, capacity: capacityOf(who), kind, subjectKind: 'persons', subject: key, trainingRegion: null };
  await recordEvent(db, { ...change, persons: others, before: null, after: { asked }, request });
}

/** The role in which somebody looks. */
const capacityOf = (who: Who): string | null => who.roles[0]?.role ?? null;
