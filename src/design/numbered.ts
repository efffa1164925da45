/** The items of a text, each with its number: they never change places, so the number is a key. */
export const numbered = <T>(items: readonly T[]): { item: T; key: string }[] => items.map((item, at) => ({ item, key: String(at) }));
