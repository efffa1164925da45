/** A whole-number problem in the free MPS format, piece by piece: a whole one may be longer than a text can be. */
import type { Mip } from '../mip.ts';

const marker = (whole: boolean): string => ` MARKER 'MARKER' '${whole ? 'INTORG' : 'INTEND'}'\n`;

export function* mpsLines(mip: Mip, objective: Float64Array): Generator<string> {
  const kind = (row: number): 'E' | 'G' | 'L' => {
    const [lower, upper] = [mip.rowLower[row] ?? 0, mip.rowUpper[row] ?? 0];
    if (lower !== upper && Number.isFinite(lower) && Number.isFinite(upper)) throw new Error('a row has two sides');
    return lower === upper ? 'E' : Number.isFinite(lower) ? 'G' : 'L';
  };
  yield 'NAME rival FREE\nROWS\n N OBJ\n';
  for (let row = 0; row < mip.rows; row++) yield ` ${kind(row)} R${row}\n`;
  yield 'COLUMNS\n';
  let inside = false;
  for (let column = 0; column < mip.columns; column++) {
    const whole = mip.whole[column] === 1;
    if (whole !== inside) yield marker(whole);
    inside = whole;
    let lines = ` C${column} OBJ ${objective[column] ?? 0}\n`;
    for (let at = mip.starts[column] ?? 0; at < (mip.starts[column + 1] ?? 0); at++)
      lines += ` C${column} R${mip.indices[at]} ${mip.values[at]}\n`;
    yield lines;
  }
  if (inside) yield marker(false);
  yield 'RHS\n';
  for (let row = 0; row < mip.rows; row++) {
    const right = kind(row) === 'L' ? mip.rowUpper[row] : mip.rowLower[row];
    if (right !== 0) yield ` RHS R${row} ${right}\n`;
  }
  yield 'BOUNDS\n';
  for (let column = 0; column < mip.columns; column++) {
    const upper = mip.upper[column] ?? 0;
    if (Number.isFinite(upper)) yield ` UP BND C${column} ${upper}\n`;
    else if (mip.whole[column] === 1) yield ` PL BND C${column}\n`;
  }
  yield 'ENDATA\n';
}
