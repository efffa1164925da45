/** Named in every result: the same inputs, seed and version give the same bytes. Raise it with every change that can alter a figure. */
export const VERSION = 'forecast/4';
