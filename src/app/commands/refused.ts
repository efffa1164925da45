/** A command that was understood but whose wish cannot be met: exit 1; `output` still goes to standard output. */
export class Refused extends Error {
  readonly output: string | null;

  constructor(message: string, output: string | null = null) {
    super(message);
    this.output = output;
  }
}

/** A command that was not understood: exit 2. */
export class WrongUse extends Error {}
