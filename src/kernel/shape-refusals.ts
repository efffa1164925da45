/** What a JSON Schema finds wrong, in Danish and English. */
import type { Fault } from './fault.ts';

export type Sentence = (p: Fault['params']) => [string, string];

export const schemaSentences: Record<string, Sentence> = {
  'schema.required': (p) => [`feltet ${p.requiredProperties ?? ''} mangler`, `the field ${p.requiredProperties ?? ''} is missing`],
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
  'schema.pattern': (p) => [`skal have formen ${p.pattern}`, `must have the form ${p.pattern}`],
};
