/**
 * Just enough of an assembler for one WebAssembly function over vectors of four 32-bit numbers: four runs at once. Opcodes as in the WebAssembly core
 * specification 2.0, chapter 5 (binary format). Vector results are as IEEE 754 has them: the same bytes on every machine.
 */
export type Code = number[];

/** A whole number, seven bits a byte, the lowest first (LEB128). */
function leb(value: number): Code {
  const low = value & 127;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 128, ...leb(rest)];
}

const signed = (value: number): Code => (value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]);
const simd = (code: number): Code => [0xfd, ...leb(code)];

export const get = (local: number): Code => [0x20, ...leb(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...leb(local)];
export const whole = (value: number): Code => [0x41, ...signed(value)];
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const minus = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const atLeast = (a: Code, b: Code): Code => [...a, ...b, 0x4f];
export const below = (a: Code, b: Code): Code => [...a, ...b, 0x49];
export const load = (from: Code, offset = 0): Code => [...from, ...simd(0x00), 4, ...leb(offset)];
export const loadWhole = (from: Code): Code => [...from, 0x28, 2, 0];
export const store = (to: Code, offset: number, value: Code): Code => [...to, ...value, ...simd(0x0b), 4, ...leb(offset)];
export const add = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const subtract = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe5)];
export const multiply = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];
export const nothing: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];

/** Repeats while the condition holds after a round: at least once. */
export const repeat = (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];
export const either = (condition: Code, yes: Code, no: Code): Code => [...condition, 0x04, 0x40, ...yes, 0x05, ...no, 0x0b];

const [VECTOR, WHOLE, FUNCTION] = [0x7b, 0x7f, 0x60];
const list = (items: readonly Code[]): Code => [...leb(items.length), ...items.flat()];
const section = (id: number, items: readonly Code[]): Code => {
  const body = list(items);
  return [id, ...leb(body.length), ...body];
};
const name = (text: string): Code => [...leb(text.length), ...new TextEncoder().encode(text)];

/** A module that imports `of.memory` and exports the function as `run`: whole-number parameters, then whole-number locals, then vectors. */
export function assemble({ params, wholes, vectors, body }: { params: number; wholes: number; vectors: number; body: Code }): Uint8Array {
  const locals = list([
    [...leb(wholes), WHOLE],
    [...leb(vectors), VECTOR],
  ]);
  const code = [...locals, ...body, 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [[FUNCTION, ...list(Array.from({ length: params }, () => [WHOLE])), 0]]),
    ...section(2, [[...name('of'), ...name('memory'), 2, 0, 1]]),
    ...section(3, [[0]]),
    ...section(7, [[...name('run'), 0, 0]]),
    ...section(10, [[...leb(code.length), ...code]]),
  ]);
}
