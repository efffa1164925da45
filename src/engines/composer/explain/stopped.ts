/** Thrown where somebody has asked an explanation to stop: what was found before stays, what was being looked for is not told. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
  }
}
