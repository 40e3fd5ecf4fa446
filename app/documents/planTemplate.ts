/**
 * The plan's page, in Typst. It is fixed: what changes comes as JSON (`pdfContent.ts`) and is set as text,
 * never read as markup. Format of the page: A4, text of about 70 characters a line, numbers in the margin.
 */
export const planTemplate = String.raw`
#let plan = json(bytes(sys.inputs.data))
#let accent = rgb(plan.accent)
#let accent-ink = rgb(plan.accentInk)
#let ink = rgb("#1d1c1a")
#let soft = rgb("#57534b")
#let rule-colour = rgb("#c9c3b4")
#let sunk = rgb("#f4f1e9")
#let edge = 48mm

#set document(title: plan.title, date: auto)
#let faces = ("Libertinus Serif", "Plan Script", "Plan Signs")
#let mono = ("DejaVu Sans Mono", "Plan Script", "Plan Signs")
#set text(
  font: faces, fallback: false, lang: plan.language, size: 11pt, fill: ink, hyphenate: true,
  number-type: "lining", costs: (hyphenation: 150%),
)
#show raw: set text(font: mono, fallback: false, size: 8.5pt, hyphenate: false, lang: plan.language)
#set par(leading: 0.68em, spacing: 0.95em, justify: false, linebreaks: "optimized")
#set list(indent: 0.2em, body-indent: 0.6em, marker: ([•], [–]))
#set enum(indent: 0.2em, body-indent: 0.6em)
#set strong(delta: 300)
#show link: set text(fill: accent.darken(10%)) if plan.accentInk == "#ffffff"
#show link: it => underline(it, stroke: 0.4pt, offset: 2pt)

// ——— People's texts
#let inlines(parts) = {
  for part in parts {
    if part.kind == "text" { text(part.text) }
    else if part.kind == "code" { raw(part.text) }
    else if part.kind == "strong" { strong(inlines(part.inlines)) }
    else if part.kind == "emphasis" { emph(inlines(part.inlines)) }
    else if part.kind == "strike" { strike(inlines(part.inlines)) }
    else if part.kind == "link" { link(part.href, inlines(part.inlines)) }
    else if part.kind == "break" { linebreak() }
  }
}

#let sides = (left: left, center: center, right: right)

#let ruled(columns, align, header, rows) = {
  set text(size: 9.5pt, hyphenate: false)
  set par(leading: 0.55em)
  block(above: 1.1em, below: 1.3em, width: 100%, table(
    columns: columns,
    align: align,
    inset: (x: 5pt, y: 4.5pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + soft } else { 0.4pt + rule-colour }),
    table.header(..header.map(cell => strong(cell))),
    ..rows.flatten(),
  ))
}

#let blocks(parts) = {
  for part in parts {
    if part.kind == "heading" { heading(level: part.level, outlined: false, bookmarked: false, inlines(part.inlines)) }
    else if part.kind == "paragraph" {
      if part.rtl { align(right, text(dir: rtl, par(inlines(part.inlines)))) }
      else { par(inlines(part.inlines)) }
    }
    else if part.kind == "list" {
      let items = part.items.map(blocks)
      if part.ordered { enum(start: part.start, ..items) } else { list(..items) }
    }
    else if part.kind == "table" {
      ruled(
        part.alignments.map(a => if part.alignments.len() > 6 { 1fr } else { auto }),
        part.alignments.map(a => sides.at(a) + top),
        part.header.map(inlines),
        part.rows.map(row => row.map(inlines)),
      )
    }
    else if part.kind == "quote" {
      block(
        stroke: (left: 1.2pt + rule-colour), inset: (left: 10pt, y: 2pt), above: 1.2em, below: 1.2em,
        quote(block: true, text(fill: soft, blocks(part.blocks))),
      )
    }
    else if part.kind == "code" { raw(part.text, block: true) }
    else if part.kind == "rule" { align(center, block(above: 1.2em, below: 1.2em, line(length: 30%, stroke: 0.5pt + rule-colour))) }
  }
}
#show quote.where(block: true): set pad(x: 0pt)
#show raw.where(block: true): it => block(fill: sunk, inset: 8pt, width: 100%, above: 1.1em, below: 1.3em, it)

// ——— Our own furniture
#let facts(items, label-width: 34mm) = {
  set text(size: 9.5pt, hyphenate: false)
  set par(leading: 0.55em, spacing: 0.6em)
  set strong(delta: 0)
  terms(
    tight: false, spacing: 0.6em, separator: none, indent: 0pt, hanging-indent: label-width,
    ..items.map(((label, body)) => terms.item(box(width: label-width, text(fill: soft, label)), body)),
  )
}

// A text that begins on the line of its label: only a first paragraph can.
#let run-in(parts) = {
  if parts.len() > 0 and parts.first().kind == "paragraph" and not parts.first().rtl {
    inlines(parts.first().inlines)
    if parts.len() > 1 { parbreak(); blocks(parts.slice(1)) }
  } else { blocks(parts) }
}

#let line-of(fact) = {
  if fact.kind == "address" { link(fact.href, text(fact.line)) }
  else if fact.kind == "hash" { text(font: mono, size: 7.5pt, fact.line) }
  else { text(fact.line) }
}
#let lines(items, ..more) = facts(items.map(fact => (fact.label, line-of(fact))), ..more)

#let bar(vote) = {
  if vote.bar.len() == 0 { par(text(vote.words)) } else {
    block(above: 0.9em, below: 0.7em, figure(
      alt: vote.words,
      supplement: none,
      numbering: none,
      outlined: false,
      box(width: 100%, height: 9pt, {
        for segment in vote.bar {
          place(left + top, dx: segment.start * 0.1%, rect(
            width: segment.width * 0.1%, height: 9pt, fill: rgb(segment.colour), stroke: 0.5pt + white,
          ))
        }
      }),
    ))
    set text(size: 9.5pt, hyphenate: false)
    par(vote.bar.map(segment => box({
      box(width: 7pt, height: 7pt, fill: rgb(segment.colour), stroke: 0.3pt + soft)
      h(4pt)
      text(segment.label + "\u{a0}")
      strong(str(segment.count))
    })).join(h(12pt, weak: true)))
  }
}

#let vote-box(vote) = block(fill: sunk, inset: 10pt, width: 100%, above: 1em, below: 1.4em, breakable: vote.question.len() + vote.arithmetic.len() > 800, {
  par({
    strong(text(vote.outcome))
    h(0.6em)
    text(fill: soft, vote.question)
  })
  bar(vote)
  par(text(vote.arithmetic))
  lines(vote.facts, label-width: 30mm)
})

#let label-heading(label) = heading(level: 3, outlined: false, bookmarked: false, text(label))
#let small(body) = { set text(size: 9.5pt); set par(leading: 0.55em, spacing: 0.7em); body }

#let measure(m) = [
  #heading(level: 2, numbering: (..) => m.number, supplement: text(m.label), text(m.title))#if m.anchor != "" { label(m.anchor) }
  #blocks(m.body)
  #for part in m.reasons { label-heading(part.label); blocks(part.blocks) }
  #if m.facts.len() > 0 {
    block(above: 1.4em, below: 1.4em, stroke: (y: 0.5pt + rule-colour), inset: (y: 8pt), width: 100%,
      facts(m.facts.map(fact => (fact.label, run-in(fact.blocks)))))
  }
  #for part in m.texts { label-heading(part.label); blocks(part.blocks) }
  #if m.indicators.rows.len() > 0 {
    label-heading(m.indicators.label)
    ruled(
      (1fr, auto, auto, auto), (left + top, left + top, right + top, right + top),
      m.indicators.header.map(cell => text(cell)), m.indicators.rows.map(row => row.map(cell => text(cell))),
    )
  }
  #for part in m.vote { label-heading(part.label); vote-box(part.vote) }
  #for opinion in m.opinions {
    block(stroke: (left: 2pt + soft), inset: (left: 12pt, y: 3pt), above: 1.4em, below: 1.4em, width: 100%, {
      label-heading(opinion.label)
      blocks(opinion.blocks)
      if opinion.authors != "" { par(emph(text(opinion.authors))) }
    })
  }
  #if m.sources.items.len() > 0 { label-heading(m.sources.label); small(list(..m.sources.items.map(blocks))) }
  #let from = m.provenance
  #if from.facts.len() + from.versions.len() + from.amendments.len() > 0 {
    label-heading(from.label)
    small({
      if from.facts.len() > 0 { lines(from.facts) }
      if from.versions.len() > 0 { list(..from.versions.map(entry => text(entry))) }
      if from.amendments.len() > 0 { list(..from.amendments.map(entry => text(entry))) }
    })
  }
]

// ——— Cover
#set page(paper: "a4", margin: (left: edge, right: 30mm, top: 32mm, bottom: 28mm))
#page(margin: 0pt, header: none, footer: none, {
  set par(justify: false)
  set text(hyphenate: false)
  block(width: 100%, height: 62%, fill: accent, inset: (left: edge, right: 24mm, top: 30mm, bottom: 18mm), {
    for picture in plan.logo {
      box(fill: white, inset: 3mm, radius: 1mm,
        image(bytes(picture.bytes), format: picture.format, height: 16mm, alt: picture.alt))
      parbreak()
    }
    set text(fill: accent-ink)
    text(size: 13pt, tracking: 0.02em, plan.city)
    v(1fr)
    show title: set text(size: if plan.title.len() > 90 { 22pt } else { 36pt }, weight: "bold")
    show title: set par(leading: 0.45em)
    title()
  })
  block(inset: (left: edge, right: 24mm, top: 12mm), {
    par(text(size: 15pt, plan.convention))
    v(4mm)
    set text(size: 11pt, fill: soft)
    par(text(plan.edition))
    for fact in plan.dates { par({ text(fact.label); [ ]; text(fact.line) }) }
  })
})

// ——— Pages
#let here-section() = {
  let on-page = query(heading.where(level: 1)).filter(h => h.location().page() <= here().page())
  if on-page.len() > 0 { on-page.last().body } else { none }
}
#set page(
  header: context {
    set text(size: 8.5pt, fill: soft, hyphenate: false)
    grid(columns: (1fr, 1fr), align: (left, right), column-gutter: 6mm,
      box(clip: true, height: 1em, plan.title), box(clip: true, height: 1em, here-section()))
  },
  footer: context {
    set text(size: 8.5pt, fill: soft)
    align(right, counter(page).display("1 / 1", both: true))
  },
  numbering: "1",
)

#show heading: set text(hyphenate: false)
#show heading.where(level: 1): it => {
  pagebreak(weak: true)
  block(above: 0pt, below: 1.4em, text(size: 23pt, weight: "bold", it.body))
}
#show heading.where(level: 2): it => block(above: 2.4em, below: 1em, sticky: true, width: 100%, {
  set text(size: 15pt, weight: "bold")
  if it.numbering != none {
    place(left + top, dx: -24mm, box(width: 18mm, align(right, text(fill: soft, counter(heading).display(it.numbering)))))
  }
  it.body
})
#show heading.where(level: 3): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 11pt, weight: "bold", it.body))
#show heading.where(level: 4): set text(size: 11pt, style: "italic", weight: "regular")
#show heading.where(level: 5): set text(size: 11pt, style: "italic", weight: "regular")
#show heading.where(level: 6): set text(size: 11pt, style: "italic", weight: "regular")

#show outline.entry.where(level: 1): set block(above: 1.1em)
#show outline.entry.where(level: 1): set text(weight: "bold")
#show outline.entry: set text(hyphenate: false)
#show outline: it => { show link: set text(fill: ink); it }
#outline(title: plan.contents, depth: 2, indent: 0pt)

#for section in plan.sections {
  if section.kind == "axis" {
    heading(level: 1, {
      text(fill: rgb(section.colour), section.number)
      [ ]
      text(section.title)
    })
    blocks(section.blocks)
    for m in section.measures { measure(m) }
  } else {
    heading(level: 1, text(section.title))
    if section.kind == "text" { blocks(section.blocks) }
    if section.kind == "vote" { vote-box(section.vote) }
    if section.kind == "imprint" { lines(section.facts, label-width: 40mm) }
  }
}
`;
