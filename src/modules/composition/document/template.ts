import { paperHead } from '../../../platform/documents/paper-head.ts';

/** The document's form, in Typst. It only reads texts out of its data; nothing in the data is program text. */
export const planTemplate = `${paperHead({ text: 9, title: 20, heading: 15 })}
#show heading.where(level: 2): set text(size: 11pt)

#let grid-of(part, columns) = if part.rows.len() > 0 {
  table(columns: columns, table.header(..part.columns.map(c => [#c])), ..part.rows.flatten().map(c => [#c]))
}

#let shares-of(part) = [
  #set table(align: (x, y) => if x == 1 or x > 3 { right } else { left })
  #grid-of(part, (2.2fr, auto, 1.3fr, 1.3fr) + (1fr,) * (part.columns.len() - 4))
]

#title()
#if d.invalid != none { block(stroke: 1pt, inset: 6pt, width: 100%, text(size: 11pt, weight: "bold", d.invalid)) }
#text(size: 11pt, weight: "bold", d.status)

#facts-of(d.facts)

= #d.agreement.heading
#for line in d.agreement.lines [#line #parbreak()]
#if d.agreement.exceptions.len() > 0 [
  == #d.agreement.exceptionsHeading
  #set text(size: 8pt)
  #list(..d.agreement.exceptions.map(l => [#l]))
]

= #d.principles.heading
#[
  #set text(size: 8pt)
  #grid-of(d.principles, (1.2fr, 2.4fr, 1.6fr))
]

= #d.constructed.heading
#d.constructed.text
#if d.constructed.lines.len() > 0 { list(..d.constructed.lines.map(l => [#l])) }

#pagebreak(weak: true)
= #d.figures.heading
#grid-of(d.figures, (2fr, 1fr, 2fr))

= #d.shares.heading
#shares-of(d.shares)

#if d.proof != none [
  = #d.proof.heading
  #grid-of(d.proof, (1.2fr, auto, auto, 2fr, 1.6fr))
  #text(size: 8pt, d.proof.scope)
]

= #d.wishes.heading
#grid-of(d.wishes, (1.4fr, 3fr, auto, auto))

#for s in d.specialties {
  pagebreak(weak: true)
  heading(level: 1, s.name)
  shares-of(s.shares)
  heading(level: 2, s.tracks.heading)
  if s.tracks.rows.len() > 0 {
    table(
      columns: (1.3fr, auto, auto, auto, 3fr, auto, auto),
      align: (x, y) => if x == 3 { right } else { left },
      table.header(..s.tracks.columns.map(c => [#c])),
      ..s.tracks.rows.map(t => (
        table.cell(rowspan: t.elements.len(), [#t.name]),
        table.cell(rowspan: t.elements.len(), [#t.start]),
        ..t.elements.map(e => e.map(c => [#c])).flatten(),
      )).flatten(),
    )
  }
  if s.broken != none {
    heading(level: 2, s.broken.heading)
    grid-of(s.broken, (1.2fr, 1.3fr, 4fr))
  }
  heading(level: 2, s.wishes.heading)
  grid-of(s.wishes, (1.2fr, 1.3fr, 4fr, auto))
  heading(level: 2, s.unplaced.heading)
  for row in s.unplaced.rows [
    *#row.what*
    #list(..row.why.map(w => [#w]))
  ]
}

#pagebreak(weak: true)
= #d.sources.heading
#grid-of(d.sources, (1fr, 3fr))
== #d.sources.definitions.heading
#list(..d.sources.definitions.lines.map(l => [#l]))
`;
