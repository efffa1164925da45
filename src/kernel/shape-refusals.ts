/** What a JSON Schema finds wrong, in Danish and English. */
import type { Fault } from './fault.ts';

export type Sentence = (p: Fault['params']) => [string, string];

/** The forms that our schemas ask for, in words. */
const forms: Record<string, [string, string]> = {
  '^[0-9]{4}-(0[1-9]|1[0-2])$': ['skal være en måned, skrevet ÅÅÅÅ-MM', 'must be a month, written YYYY-MM'],
  '^[^|]+$': ['må ikke være tomt eller have tegnet | i sig', 'must not be empty or have the character | in it'],
  '^[0-9a-f]{64}$': ['skal være et SHA-256: 64 tegn, 0–9 og a–f', 'must be a SHA-256: 64 characters, 0–9 and a–f'],
};

export const schemaSentences: Record<string, Sentence> = {
  'schema.required': (p) => [
    `mangler: ${String(p.requiredProperties ?? '').replaceAll(',', ', ')}`,
    `missing: ${String(p.requiredProperties ?? '').replaceAll(',', ', ')}`,
  ],
  'schema.type': (p) => [`skal være af typen ${p.type}`, `must be of type ${p.type}`],
  'schema.unknownProperty': () => ['feltet kendes ikke', 'the field is not known'],
  'schema.minimum': (p) => [`skal være mindst ${p.limit}`, `must be at least ${p.limit}`],
  'schema.maximum': (p) => [`må højst være ${p.limit}`, `must be at most ${p.limit}`],
  'schema.minItems': (p) => [`skal have mindst ${p.limit} led`, `must have at least ${p.limit} items`],
  'schema.maxItems': (p) => [`må højst have ${p.limit} led`, `must have at most ${p.limit} items`],
  'schema.minLength': (p) => [`skal have mindst ${p.limit} tegn`, `must have at least ${p.limit} characters`],
  'schema.maxLength': (p) => [`må højst have ${p.limit} tegn`, `must have at most ${p.limit} characters`],
  'schema.enum': (p) => [`skal være en af ${p.allowedValues}`, `must be one of ${p.allowedValues}`],
  'schema.const': (p) => [`skal være ${p.allowedValue}`, `must be ${p.allowedValue}`],
  'schema.pattern': (p) => forms[String(p.pattern)] ?? [`skal have formen ${p.pattern}`, `must have the form ${p.pattern}`],
};
