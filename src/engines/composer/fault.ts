/** A fault in the input: where (JSON pointer), and a code from which the sentence is made. */
export interface Fault {
  path: string;
  code: string;
  params: Record<string, string | number>;
}
