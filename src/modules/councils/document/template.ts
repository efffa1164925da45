/** Agenda, minutes and mandate letter, in Typst. It only reads texts out of its data; nothing in the data is program text. */
export const paperTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set text(lang: "da", region: "DK", font: "IBM Plex Sans", size: 10pt, hyphenate: true)
#set par(leading: 0.6em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 24mm, bottom: 22mm),
  footer: context align(right, text(size: 8pt, fill: rgb("#555555"))[#d.page #counter(page).display() #d.of #counter(page).final().first()]),
)
#show heading: set block(above: 1.4em, below: 0.7em)
#show title: set text(size: 18pt)
#title()
#if d.mark != none { block(stroke: 0.6pt, inset: 5pt, width: 100%, d.mark) }
#for f in d.facts [
  *#f.at(0):* #f.at(1) #linebreak()
]
#for s in d.sections [
  = #s.heading
  #for p in s.paragraphs [
    #p #parbreak()
  ]
  #if s.list.len() > 0 { list(..s.list.map(l => [#l])) }
]
`;
