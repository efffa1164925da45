/** `Sjælland (aftalens område)` → Sjælland, where the place already says that it is an area of an agreement. */
export const areaName = (name: string): string => name.replace(/ \(.*\)$/, '');
