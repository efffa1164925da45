import { paperHead } from '../../../platform/documents/paper-head.ts';

/** Agenda, minutes and mandate letter, in Typst. It only reads texts out of its data; nothing in the data is program text. */
export const paperTemplate = `${paperHead({ text: 10, title: 18, heading: 13 })}
#title()
#if d.mark != none { block(stroke: 0.6pt, inset: 5pt, width: 100%, d.mark) }
#facts-of(d.facts)
#for s in d.sections [
  = #s.heading
  #for p in s.paragraphs [
    #p #parbreak()
  ]
  #if s.list.len() > 0 { list(..s.list.map(l => [#l])) }
]
`;
