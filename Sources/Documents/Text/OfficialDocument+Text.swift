import Domain
import VietnameseText

extension OfficialDocument {
  /// The document as lines of a terminal, at most `width` columns wide: the same parts in the same order as on paper.
  package func lines(width: Int = 80) -> [DisplayText] {
    let page = PlainPage(width: width)
    var lines: [DisplayText] = []
    if origin?.isSample == true { lines += [page.centred(DocumentOrigin.sampleMark[language]), ""] }
    lines += head.lines(on: page, language)
    lines += body.flatMap { page.lines(of: $0) }
    lines += endingLines(on: page)
    for place in appendices.indices { lines += appendixLines(place, on: page) }
    if let origin { lines += ["", page.rule] + page.wrapped(origin.asAt) + page.wrapped(origin.journal) }
    return lines
  }

  private func appendixLines(_ place: Int, on page: PlainPage) -> [DisplayText] {
    let appendix = appendices[place]
    let titles = [appendixName(place), appendix.title, appendix.reference].flatMap { page.centredLines($0) }
    return ["", page.rule] + titles + appendix.body.flatMap { page.lines(of: $0) }
  }

  private func endingLines(on page: PlainPage) -> [DisplayText] {
    var left: [DisplayText] = []
    if !recipients.isEmpty { left = [DocumentWords.recipients[language]] + listedRecipients }
    var right = signature?.post ?? []
    if let name = signature?.name { right += ["", "", name] }
    guard !left.isEmpty || !right.isEmpty else { return [] }
    return [""] + page.besides(left, right, leftCentred: false)
  }
}

extension DocumentHead {
  fileprivate func lines(on page: PlainPage, _ language: Language) -> [DisplayText] {
    let mottoLine = page.ruleOf(TextMeasure.width(of: DocumentHead.motto[language]))
    let issuerLine = page.ruleOf(max(3, TextMeasure.width(of: issuingBody) / 2))
    let left = (parentBody.map { [$0] } ?? []) + [issuingBody, issuerLine]
    let right = [DocumentHead.country[language], DocumentHead.motto[language], mottoLine]
    var lines = page.besides(left, right)
    var number = [numberLine(language)]
    if case .letter(let subject) = title { number.append(subject) }
    lines += page.besides(number, [placeLine(language)])
    if case .named(let kind, let subject) = title {
      let line = page.ruleOf(max(3, min(TextMeasure.width(of: subject), page.width) * 2 / 5))
      lines += [""] + page.centredLines(kind) + page.centredLines(subject) + [page.centred(line)]
    }
    return lines + addresseeLines(on: page, language)
  }

  private func addresseeLines(on page: PlainPage, _ language: Language) -> [DisplayText] {
    let name = DocumentWords.addressees[language]
    switch addressees.count {
    case 0: return [""]
    case 1: return [""] + page.centredLines("\(name) \(addressees[0])") + [""]
    default:
      let indent = DisplayText(String(repeating: " ", count: page.width / 4))
      return ["", page.centred(name)] + listedAddressees.flatMap { page.hanging($0, first: indent, rest: indent) } + [
        ""
      ]
    }
  }
}
