/** A fault in an input: where (JSON pointer, or row and column of a table), and a code from which the sentence is made. */
export interface Fault {
  path: string;
  code: string;
  params: Record<string, string | number>;
}
