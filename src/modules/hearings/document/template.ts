/** The form of the memo and the receipt, in Typst. It only reads texts out of its data; nothing in the data is program text. */
export const paperTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set text(lang: "da", region: "DK", font: "IBM Plex Sans", size: 9pt, hyphenate: true)
#set par(leading: 0.55em)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 22mm, bottom: 20mm),
  header: text(size: 8pt, fill: rgb("#555555"), d.head),
  footer: context align(right, text(size: 8pt, fill: rgb("#555555"))[#d.page #counter(page).display() #d.of #counter(page).final().first()]),
)
#show heading.where(level: 1): set text(size: 13pt)
#show heading: set block(above: 1.4em, below: 0.7em)
#show title: set text(size: 18pt)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(stroke: (x, y) => (bottom: 0.4pt + rgb("#bbbbbb")), inset: (x: 3pt, y: 3pt), fill: (x, y) => if y == 0 { rgb("#eef2f6") })

#title()
#if d.status != "" { text(size: 10pt, weight: "bold", d.status) }

#block(below: 0.6em, table(
  columns: (auto, 1fr),
  stroke: none,
  fill: none,
  inset: (x: 3pt, y: 2pt),
  ..d.facts.map(f => (text(weight: "bold", f.at(0)), text(weight: "regular", f.at(1)))).flatten(),
))

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
