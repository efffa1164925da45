/** Concepts: bodies that decide, recommend and advise. */
import { concept } from './term.ts';

export const councilConcepts = [
  concept(
    'body',
    'råd, udvalg, forum',
    'body (council, committee, board)',
    'Et råd, et udvalg, et sekretariat eller et andet forum med et mandat. Det har pladser, medlemmer og møder.',
    'A council, a committee, a secretariat or another forum with a mandate. It has seats, members and meetings.',
  ),
  concept(
    'mandate',
    'mandat',
    'mandate',
    'Det, et råd må, med ordene fra lov, vedtægt eller aftale og den periode, de gælder i.',
    'What a body may do, in the words of its act, statute or agreement, and the period they hold.',
  ),
];
