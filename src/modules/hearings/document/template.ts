import { paperHead } from '../../../platform/documents/paper-head.ts';

/** The form of the memo and the receipt, in Typst. It only reads texts out of its data; nothing in the data is program text. */
export const paperTemplate = `${paperHead({ text: 9, title: 18, heading: 13 })}
#title()
#if d.status != "" { text(size: 10pt, weight: "bold", d.status) }

#facts-of(d.facts)

#for s in d.sections {
  heading(level: 1, s.heading)
  for line in s.lines [#line #parbreak()]
  if s.table != none {
    set text(size: 8pt)
    table(
      columns: s.table.widths.map(w => w * 1fr),
      table.header(..s.table.columns.map(c => [#c])),
      ..s.table.rows.flatten().map(c => [#c]),
    )
  }
}
`;
