/**
 * What every paper of the house begins with, in Typst: its data, its language, the page with running head and page numbers, headings and tables. The data holds
 * `title`, `page` and `of` (the words of «page 1 of 3») and perhaps `head`. A template only reads texts out of its data; nothing in the data is program text.
 */
export const paperHead = (form: { text: number; title: number; heading: number }): string => `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set text(lang: "da", region: "DK", font: "IBM Plex Sans", size: ${form.text}pt, hyphenate: true)
#set par(leading: 0.55em)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 22mm, bottom: 20mm),
  header: if "head" in d { text(size: 8pt, fill: rgb("#555555"), d.head) },
  footer: context align(right, text(size: 8pt, fill: rgb("#555555"))[#d.page #counter(page).display() #d.of #counter(page).final().first()]),
)
#show heading.where(level: 1): set text(size: ${form.heading}pt)
#show heading: set block(above: 1.4em, below: 0.7em)
#show title: set text(size: ${form.title}pt)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(stroke: (x, y) => (bottom: 0.4pt + rgb("#bbbbbb")), inset: (x: 3pt, y: 3pt), fill: (x, y) => if y == 0 { rgb("#eef2f6") })

#let facts-of(facts) = block(below: 0.6em, table(
  columns: (auto, 1fr),
  stroke: none,
  fill: none,
  inset: (x: 3pt, y: 2pt),
  ..facts.map(f => (text(weight: "bold", f.at(0)), text(weight: "regular", f.at(1)))).flatten(),
))
`;
