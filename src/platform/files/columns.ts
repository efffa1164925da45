/** How one cell becomes a value, or a code that says why not. */
export interface Column<Value> {
  read(cell: string): { value: Value } | CellError;
}

interface CellError {
  code: string;
  params: Record<string, string | number>;
}

const refuse = (code: string, params: CellError['params']): CellError => ({ code, params });

/** Any text but none at all. */
export const text: Column<string> = {
  read: (cell) => (cell === '' ? refuse('valueMissing', {}) : { value: cell }),
};

/** An identifier: lower-case letters a–z, digits and hyphens. */
export const slug: Column<string> = {
  read: (cell) => (/^[a-z0-9][a-z0-9:-]*$/.test(cell) ? { value: cell } : refuse('notSlug', { value: cell })),
};

/** An empty cell is null. */
export const optional = <Value>(column: Column<Value>): Column<Value | null> => ({
  read: (cell) => (cell === '' ? { value: null } : column.read(cell)),
});

export const number = (low: number, high: number): Column<number> => ({
  read(cell) {
    const value = Number(cell);
    if (!/^-?\d+(\.\d+)?$/.test(cell)) return refuse('notNumber', { value: cell });
    return value < low || value > high ? refuse('outOfRange', { value: cell, low, high }) : { value };
  },
});

export const integer = (low: number, high: number): Column<number> => ({
  read: (cell) => (/^-?\d+$/.test(cell) ? number(low, high).read(cell) : refuse('notInteger', { value: cell })),
});

/** A plain date, YYYY-MM-DD, that exists. */
export const date: Column<string> = {
  read(cell) {
    const good = /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString().startsWith(cell);
    return good ? { value: cell } : refuse('notDate', { value: cell });
  },
};

export const flag: Column<boolean> = {
  read: (cell) =>
    cell === 'true' || cell === 'false' ? { value: cell === 'true' } : refuse('notAllowed', { value: cell, allowed: 'true, false' }),
};

export const oneOf = <Value extends string>(...allowed: Value[]): Column<Value> => ({
  read(cell) {
    const value = allowed.find((one) => one === cell);
    return value === undefined ? refuse('notAllowed', { value: cell, allowed: allowed.join(', ') }) : { value };
  },
});

/** Values with a space between; an empty cell is an empty list. */
export const list = <Value>(column: Column<Value>, separator = ' '): Column<Value[]> => ({
  read(cell) {
    const value: Value[] = [];
    for (const part of cell.split(separator).filter((one) => one !== '')) {
      const result = column.read(part.trim());
      if ('code' in result) return result;
      value.push(result.value);
    }
    return { value };
  },
});
