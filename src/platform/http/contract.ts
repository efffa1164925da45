/**
 * What may be asked over HTTP. A module's contract is one object whose keys are `METHOD /path`; the server validates and serialises by
 * its schemas, pages take only its type. Refusals have one shape for all: `Problem`.
 */
import Type, { type Static, type TSchema } from 'typebox';
import type { PdfSource } from '../documents/pdf.ts';

export interface Endpoint {
  params?: TSchema;
  query?: TSchema;
  body?: TSchema;
  /** The body is a file as it is, of so many bytes at most; the action reads it from `http`. */
  upload?: number;
  answer: TSchema;
}

export type Contract = Record<string, Endpoint>;

/** A file to take home. A document is only described by the action, and made when its transaction is over. */
export type FileAnswer = { name: string } & ({ text: string } | { pdf: PdfSource });

/** The answer of an endpoint that gives a file instead of JSON: the contract names its type. */
export const file = (contentMediaType: string) => Type.Unsafe<FileAnswer>({ contentMediaType });

/** The content type of an endpoint that answers a file; undefined for JSON. */
export const fileTypeOf = ({ answer }: Endpoint): string | undefined => (answer as { contentMediaType?: string }).contentMediaType;

/**
 * The id of a person whose record is shown beside it. An answer that holds such ids is an event with them, and each of those persons can see it;
 * so no route that shows persons can forget to say so.
 */
export const shownPerson = Type.String({ format: 'uuid', 'x-person': true });

type Part<E, K extends string> = E extends Record<K, infer S extends TSchema> ? Static<S> : undefined;

/** What a caller gives to an endpoint: the parts that its contract names. */
export type Input<E> = {
  [K in 'params' | 'query' | 'body' as E extends Record<K, TSchema> ? K : never]: Part<E, K>;
};

/** What an endpoint answers when it does not refuse. */
export type Answer<E> = Part<E, 'answer'>;

/** A refusal or a fault on the wire (application/problem+json, RFC 9457). Sentences are made from code and params in the message files. */
export interface Problem {
  type: string;
  title: string;
  /** `urn:uuid:` and the request's id. */
  instance: string;
  status: number;
  code: string;
  params: Record<string, string | number | null>;
  detail: string;
  request: string;
}
