/** Named in every plan: the same problem, seed and version give the same bytes. Raise it with every change that can alter a plan. */
export const VERSION = 'composer/17';
