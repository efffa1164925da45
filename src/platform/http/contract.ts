/**
 * What may be asked over HTTP. A module's contract is one object whose keys are `METHOD /path`; the server validates and serialises by
 * its schemas, pages take only its type. Refusals have one shape for all: `Problem`.
 */
import type { Static, TSchema } from 'typebox';

export interface Endpoint {
  params?: TSchema;
  query?: TSchema;
  body?: TSchema;
  /** The body is a file as it is, of so many bytes at most; the action reads it from `http`. */
  upload?: number;
  answer: TSchema;
}

export type Contract = Record<string, Endpoint>;

type Part<E, K extends string> = E extends Record<K, infer S extends TSchema> ? Static<S> : undefined;

/** What a caller gives to an endpoint: the parts that its contract names. */
export type Input<E> = {
  [K in 'params' | 'query' | 'body' as E extends Record<K, TSchema> ? K : never]: Part<E, K>;
};

/** What an endpoint answers when it does not refuse. */
export type Answer<E> = Part<E, 'answer'>;

/** A refusal or a fault on the wire (application/problem+json). Sentences are made from code and params in the message files. */
export interface Problem {
  status: number;
  code: string;
  params: Record<string, string | number | null>;
  detail: string;
  request: string;
}
