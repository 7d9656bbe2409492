import Domain
import TerminalUI
import VietnameseText

extension AppState {
  /// Draws what stands below the screen: facts, message, filter and keys.
  func drawFooter(_ layout: ChromeLayout, _ frame: inout Frame) {
    if !layout.bottomRule.isEmpty { frame.draw(Rule(), in: layout.bottomRule) }
    drawStatus(layout, &frame)
    drawMessage(layout, &frame)
    if !layout.filter.isEmpty { frame.write(filterLine, in: layout.filter.inset(horizontal: 1)) }
    frame.write(hintLine(layout), in: layout.hints)
  }

  /// The line of keys: of the dialog on top, of a filter that is typed, else of the screen.
  private func hintLine(_ layout: ChromeLayout) -> Line {
    let width = layout.hints.width
    let isTyping = dialogs.isEmpty && screens[current]?.filterBox.isOpen ?? false
    guard !isTyping else { return HintBar(typingHints).line(fitting: width) }
    let shown = (dialogs.last?.bindings(self) ?? bindings).filter(\.showsInBar)
    let basis = HintBasis(bindings: shown, language: language, glyphs: settings.drawing.glyphs, width: width)
    return ledger.pictures.hints.value(for: basis) {
      let hints = Keymap(shown.map { $0.spoken(language) }).hints(basis.glyphs)
      return HintBar(hints).line(fitting: width)
    }
  }

  /// The keys that work while a filter is typed.
  private var typingHints: [Hint] {
    let arrows: DisplayText = settings.drawing.glyphs == .unicode ? "↑↓" : "Up/Down"
    return [
      Hint(key: "Enter", label: text(Phrase("giữ bộ lọc", "keep the filter"))),
      Hint(key: "ESC", label: text(Phrase("bỏ lọc", "clear it"))),
      Hint(key: arrows, label: text(Phrase("chọn dòng", "choose a row"))),
    ]
  }

  private func drawStatus(_ layout: ChromeLayout, _ frame: inout Frame) {
    var facts = standingFacts
    let message = messages.current
    // Without a row of its own a message takes the place of the facts that can be seen elsewhere.
    if layout.message.isEmpty, let message { facts = standingMarks + [line(of: message)] }
    if layout.filter.isEmpty, message == nil { facts.append(filterFact) }
    let bar = StatusLine(facts, trailing: layout.shape >= .narrow ? savedFact : nil)
    frame.draw(bar, in: layout.status)
  }

  /// What nobody may overlook: made-up records, a locked store, a session that cannot write.
  private var standingMarks: [Line] {
    var marks: [Line] = []
    if isLinkSlow { marks.append(Line(text(Messages.slowLink), .warning)) }
    if ledger.condition.isSample { marks.append(Line(text(Messages.sample), .warning)) }
    if ledger.condition.readOnly != nil { marks.append(Line(text(Messages.locked), .error)) }
    if settings.isReadOnly { marks.append(Line(text(Messages.readOnly), .warning)) }
    // Where there is no rule to say it.
    if let shortViewMark, !layout.isRoomy { marks.append(Line(shortViewMark, .warning)) }
    return marks
  }

  /// What is always on screen while no message needs its place.
  private var standingFacts: [Line] {
    var facts = standingMarks
    let marked = screens[current]?.markCount ?? 0
    if marked > 0 {
      facts.append(
        Line([
          Span("* ", .marked), Span("\(text(Phrase("đánh dấu", "marked"))) ", .label),
          Span(DisplayText(VietnameseNumber.grouped(marked)), .marked),
        ]))
    }
    let late = ledger.newlyLate.count
    if late > 0 {
      facts.append(
        Line([
          Span("+ ", .changed), Span("\(late) \(text(Phrase("việc mới quá hạn", "newly overdue")))", .late),
        ]))
    }
    let changed = ledger.changed.count
    if changed > 0 {
      facts.append(
        Line([
          Span("+ ", .changed), Span(DisplayText(changed)),
          Span(" \(text(Phrase("bản ghi vừa đổi", "changed"))) ", .label), Span("(Ctrl-R)", .dim),
        ]))
    }
    if let since = ledger.loadingSince, now.millisecondsSinceEpoch - since.millisecondsSinceEpoch >= 300 {
      facts.append(Line(Messages.reading(ledger.busy, language), .dim))
    }
    if !session.pending.isEmpty { facts.append(Line(Messages.saving(ledger.busy, language), .accent)) }
    return facts
  }

  private var savedFact: Line? {
    guard let recorded = ledger.recorded else { return nil }
    let when = DayWords.moment(recorded, on: today)
    return Line([Span("\(text(Phrase("đã lưu", "saved"))) ", .label), Span(when)])
  }

  private func drawMessage(_ layout: ChromeLayout, _ frame: inout Frame) {
    guard !layout.message.isEmpty else { return }
    let area = layout.message.inset(horizontal: 1)
    if let message = messages.current {
      frame.write(line(of: message), in: area)
    } else if let advice = screens[current]?.adviceNow {
      frame.write(text(advice), in: area, style: .dim)
    }
  }

  /// Draws a message that no row holds over the rows above its own, so that none of it is lost.
  func drawLongMessage(_ layout: ChromeLayout, _ frame: inout Frame) {
    guard let message = messages.current, message.kind != .news else { return }
    let place = layout.message.isEmpty ? layout.status : layout.message
    let line = line(of: message)
    // Where the message shares the row of the facts, they leave it less than the whole width.
    let marks = standingMarks.flatMap { $0.spans + [Span(" \(Character(frame.glyphs.vertical)) ", .border)] }
    let taken = layout.message.isEmpty ? Line(marks).width + 16 : 0
    guard line.width + taken > size.width - 2 else { return }
    let text = (marks + line.spans).map(\.text).joined()
    let rows = Line.wrapped(text, to: max(1, size.width - 2), style: message.kind.style)
    let top = max(layout.body.y, place.maxY - rows.count)
    let area = Rect(x: 0, y: top, width: size.width, height: place.maxY - top)
    frame.fill(area)
    frame.select(area, false)
    for (index, row) in rows.enumerated() { frame.write(row, in: area.inset(horizontal: 1).row(index)) }
    frame.write(Line(marks), in: area.inset(horizontal: 1).row(0))
  }

  private func line(of message: MessageBoard.Message) -> Line {
    var line = Line(message.kind == .error ? "! \(message.text)" : message.text, message.kind.style)
    if message.kind == .error {
      let more: DisplayText = messages.waiting > 0 ? ", +\(messages.waiting)" : ""
      line.append("  (ESC\(more))", .dim)
    }
    return line
  }

  /// The filter in force, or how to set one.
  private var filterLine: Line {
    var line = filterFact
    guard let screen = screens[current] else { return line }
    let box = screen.filterBox
    if let error = box.error {
      line.append("  ")
      line.append(errorText.sentence(error), .error)
    } else if box.isEmpty {
      line.append("   ")
      line.append("/", .hintKey)
      line.append(
        " \(text(Phrase("để lọc, gõ không dấu cũng được", "to filter, tone marks not needed"))): \(text(type(of: screen).filterExample))",
        .dim)
    } else {
      line.append("   ")
      line.append("ESC", .hintKey)
      line.append(" \(text(Phrase("bỏ lọc", "clear")))", .dim)
    }
    return line
  }

  private var filterFact: Line {
    let box = screens[current]?.filterBox
    let typed = box.map { DisplayText($0.text) } ?? ""
    let isSet = !(box?.isEmpty ?? true)
    return Line([
      Span("\(text(Phrase("Lọc:", "Filter:"))) ", .label),
      isSet ? Span(typed, .accent) : Span(text(Phrase("(không)", "(none)")), .dim),
    ])
  }

  /// Draws the box in which a filter is being typed over the row of the filter, or of the facts where that has none.
  func drawFilter(_ box: FilterBox, _ layout: ChromeLayout, _ frame: inout Frame) {
    guard let field = box.field else { return }
    let area = layout.filter.isEmpty ? layout.status : layout.filter
    frame.fill(area)
    var row = area.inset(horizontal: 1)
    let label = text(Phrase("Lọc: ", "Filter: "))
    let used = frame.write(label, in: row, style: .accent)
    row = row.inset(left: used)
    let width = box.error == nil ? min(40, row.width) : min(24, row.width)
    let (place, remark) = row.split(.left, width)
    frame.draw(TextField(field, isActive: dialogs.isEmpty), in: place)
    let cursor = frame.cursor
    if let error = box.error { frame.write(errorText.sentence(error), in: remark.inset(left: 2), style: .error) }
    frame.cursor = cursor
  }
}

/// All that the line of keys is made from.
struct HintBasis: Equatable {
  /// Those that the line shows.
  let bindings: [ActionBinding]
  let language: Language
  let glyphs: Glyphs
  let width: Int
}
