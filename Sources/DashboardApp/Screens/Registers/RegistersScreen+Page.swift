import Domain
import TerminalUI
import VietnameseText

extension RegistersScreen {
  /// Where facts and findings of the page lie; an entry without findings has the whole body for its facts.
  func pagePlaces(in body: Rect, _ app: AppState) -> (facts: Rect, rule: Rect, findings: Rect?) {
    let inner = body.inset(left: 1)
    guard let check = page.flatMap({ app.index?.registry.registers.entry($0.key) }) as? Check,
      !check.findings.isEmpty
    else { return (inner, Rect(x: body.x, y: body.y, width: 0, height: 0), nil) }
    let wanted = min(check.findings.count + 3, body.height / 2)
    let (below, above) = body.split(.bottom, wanted)
    let (rule, table) = below.split(.top, 1)
    return (above.inset(left: 1), rule, table.inset(right: 1))
  }

  /// The lines of the page: facts, then who changed what.
  func pageLines(width: Int, _ app: AppState) -> [Line] {
    guard let entry = page.flatMap({ app.index?.registry.registers.entry($0.key) }) else { return [] }
    return EntryLines.whole(entry, width: width, showsFindings: false, app)
  }

  func drawPage(in area: Rect, of frame: inout Frame, _ app: AppState) {
    guard let page else { return }
    let places = pagePlaces(in: area, app)
    let lines = pageLines(width: places.facts.width - 2, app)
    frame.draw(
      ScrollView(lines, offset: page.offset, isActive: app.dialogs.isEmpty && places.findings == nil),
      in: places.facts)
    guard let place = places.findings else { return }
    frame.draw(Rule([Line(app.text(Phrase("Phát hiện", "Findings")), .tabActive)]), in: places.rule)
    frame.draw(findingTable(page, app), in: place)
  }

  private func findingTable(_ page: EntryPage, _ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Số", "No.")), ideal: 2, alignment: .trailing),
      TableColumn(app.text(Phrase("Nội dung", "Finding")), minimum: 14, ideal: 40, maximum: 110, givesWay: 1),
      TableColumn(app.text(Phrase("Tình trạng", "State")), minimum: 16, ideal: 27, maximum: 32, givesWay: 2),
    ]
    let findings = (app.index?.registry.registers.entry(page.key) as? Check)?.findings ?? []
    let numbers = page.findings.ids
    let today = app.today
    let language = app.language
    var table = Table(columns: columns, count: numbers.count, state: page.findings.view) { place in
      guard findings.indices.contains(numbers[place] - 1) else { return TableRow([]) }
      let finding = findings[numbers[place] - 1]
      let state = FindingWords.state(of: finding, on: today)
      return TableRow(
        [
          TableCell(DisplayText(numbers[place])), TableCell(DisplayText(finding.text)),
          TableCell(state.text[language], style: state.style),
        ], hasIncident: finding.incident != nil)
    }
    table.position = .none
    table.isActive = app.dialogs.isEmpty
    return table
  }
}

/// The lines of an entry, whatever register it stands in.
enum EntryLines {
  static func title<Entry: RegisterRecord>(_ entry: Entry, _ app: AppState) -> Line { EntryWords(entry, app).title }

  static func brief<Entry: RegisterRecord>(_ entry: Entry, _ app: AppState) -> [Line] { EntryWords(entry, app).brief }

  /// All facts of an entry, then who changed what.
  static func whole<Entry: RegisterRecord>(
    _ entry: Entry, width: Int, showsFindings: Bool = true, _ app: AppState
  ) -> [Line] {
    let words = EntryWords(entry, app)
    return [words.title, Line()] + words.sheet(width: width, showsFindings: showsFindings)
      + [Line(), Line(app.text(Phrase("LỊCH SỬ", "HISTORY")), .heading)]
      + HistoryLines(of: entry.key, app, width: width).lines(app.ledger.history(of: entry.key))
  }
}
