/** Small arithmetic on lists. */
export const sumBy = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0);

export { groupBy } from '../../../engines/composer/rules/context.ts';
