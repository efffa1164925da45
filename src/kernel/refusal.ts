/**
 * A refusal is an answer: a code with parameters. Sentences are made from it in the message files, never stored.
 * A fault throws instead.
 */
export interface Refusal {
  refusal: string;
  params: Record<string, string | number | null>;
}

export const refuse = (refusal: string, params: Refusal['params'] = {}): Refusal => ({ refusal, params });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && typeof (value as Refusal).refusal === 'string';
