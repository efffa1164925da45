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
  concept(
    'seatRule',
    'pladsregel',
    'seat rule',
    'Den regel fra en lukket liste, der giver pladserne i et råd: »en fra hver driftsregion«, »mindst én læge i uddannelse«.',
    'The rule from a closed list that gives a body its seats: “one from each operating region”, “at least one doctor in training”.',
  ),
  concept(
    'member',
    'medlem',
    'member',
    'En person på en plads i et råd, i en periode; en suppleant træder til for en anden.',
    'A person in a seat of a body, for a term; a substitute stands in for another.',
  ),
];
