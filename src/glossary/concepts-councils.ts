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
  concept(
    'meeting',
    'møde',
    'meeting',
    'Et råds møde med dagsorden, beslutninger og referat. Et lukket referat ændres ikke.',
    'A body’s meeting with agenda, decisions and minutes. Closed minutes are not changed.',
  ),
  concept(
    'agendaItem',
    'dagsordenspunkt',
    'agenda item',
    'Et punkt til beslutning, drøftelse eller orientering. Et punkt uden drøftelse drøftes kun, hvis et medlem beder om det.',
    'An item for decision, debate or information. A consent item is debated only if a member asks.',
  ),
  concept(
    'decision',
    'beslutning',
    'decision',
    'Det, et råd eller et sekretariat har besluttet, bundet til det, det handlede om, og på hvis vegne. Rettes kun ved en ny.',
    'What a body or a secretariat has decided, tied to what it was about, and on whose behalf. Corrected only by a new one.',
  ),
  concept(
    'task',
    'opgave',
    'task',
    'Noget, en person skal nå til en dag, på nogens vegne, som rådgivning eller som pligt.',
    'Something that a person is to do by a day, on somebody’s behalf, as advice or as a duty.',
  ),
  concept(
    'letter',
    'brev',
    'letter',
    'Et brev fra et sekretariat, på nogens vegne, som rådgivning eller som pligt.',
    'A letter from a secretariat, on somebody’s behalf, as advice or as a duty.',
  ),
  concept(
    'feed',
    'kalender, man abonnerer på',
    'calendar feed',
    'En adresse, som et kalenderprogram selv henter møder fra, til ejeren trækker den tilbage.',
    'An address from which a calendar program fetches meetings by itself, until its owner withdraws it.',
  ),
  concept(
    'forum',
    'forum, der deltages i',
    'forum attended',
    'Et mødeforum i en region, som de to chefer deltager i; listen drøftes og besluttes hvert år.',
    'A forum of a region that the two heads take part in; the list is discussed and decided each year.',
    'Region Sjælland og Region Hovedstaden: Bilag 2, Lægelig videreuddannelse (omkring 2022)',
  ),
];
