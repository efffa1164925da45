/** Concepts: documents and hearings. */
import { concept } from './term.ts';

export const hearingConcepts = [
  concept(
    'document',
    'dokument',
    'document',
    'En tekst med versioner, som kan sendes i høring.',
    'A text with versions that can be sent to hearing.',
  ),
  concept(
    'passage',
    'afsnit',
    'passage',
    'Et stykke af et dokument med et id, som det beholder, når teksten ændres.',
    'A piece of a document with an id that it keeps when the text changes.',
  ),
  concept(
    'party',
    'høringspart',
    'party to a hearing',
    'Den, der høres: en afdeling, en region, et råd eller en person.',
    'Who is heard: a department, a region, a council or a person.',
  ),
  concept('partyList', 'partsliste', 'party list', 'Høringsparter, der bruges igen og igen.', 'Parties that are heard again and again.'),
  concept(
    'anchor',
    'sted i det, der høres',
    'anchor',
    'Det, en kommentar er knyttet til: et forløb, et element, et tal eller et afsnit. Det følger med til nye versioner.',
    'What a comment is tied to: a track, an element, a figure or a passage. It is followed to new versions.',
  ),
  concept(
    'comment',
    'høringskommentar',
    'comment',
    'En bemærkning til ét sted med slags, holdning og forslag.',
    'A remark on one place with its kind, stance and proposal.',
  ),
  concept(
    'response',
    'svar på kommentar',
    'response to a comment',
    'Hvad der besluttes om en kommentar, og hvorfor.',
    'What is decided on a comment, and why.',
  ),
  concept(
    'termProposal',
    'forslag til ordbogen',
    'proposal for the glossary',
    'Et ord, en kommentar mener er det rette.',
    'A word that a comment holds to be the right one.',
  ),
  concept(
    'memo',
    'høringsnotat',
    'memo of a hearing',
    'Parter, svar og kommentarer med afgørelser, forseglet ved afslutningen.',
    'Parties, answers and comments with decisions, sealed when the hearing is closed.',
  ),
];
