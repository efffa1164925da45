/** SQL of an instant as the contract has it: ISO 8601 in UTC, whole seconds. `column` is a column's name, never a user's text. */
export const instantOf = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
