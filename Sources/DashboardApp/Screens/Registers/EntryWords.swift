import Domain
import TerminalUI
import VietnameseText

/// An entry of a register in words: for its row, its detail and the forms about it.
struct EntryWords<Entry: RegisterRecord> {
  private let entry: Entry
  private let app: AppState
  private let words: FieldWords

  init(_ entry: Entry, _ app: AppState) {
    self.entry = entry
    self.app = app
    words = FieldWords(app)
  }

  var state: EntryState { entry.standing(on: app.today, under: app.settings.rulebook.compliance) }

  /// What the entry is about.
  var subject: DisplayText { text(of: Entry.register.subject) }

  /// A field in a few words, for a column.
  func text(of key: String) -> DisplayText {
    guard let field = Entry.table[key] else { return "" }
    switch (field.kind, field.read(entry)) {
    case (_, .null): return ""
    case (.day, .text(let text)): return DayWords.short(CalendarDay(iso: text), on: app.today)
    case (.reference(.unit), .text(let text)):
      return DisplayText(app.index?.shortName(of: Code(rawValue: text)) ?? text)
    case (.list, .list(let values)) where values.isEmpty: return ""
    case (.list, .list(let values)) where Entry.kind == .check: return findingCount(values.count)
    case (.list, .list(let values)): return values.map { DisplayText($0.plain) }.joined(separator: ", ")
    case (_, let value): return words.text(value, of: key, in: Entry.kind)
    }
  }

  /// "3, còn 1": how many findings, and how many of them nothing followed from.
  private func findingCount(_ count: Int) -> DisplayText {
    let open = (entry as? Check)?.findings.count(where: \.isOpen) ?? 0
    return open == 0
      ? DisplayText(count) : app.text(Phrase("\(count), còn \(open)", "\(count), \(open) open"))
  }

  /// "KT-2026-0003  Quá hạn".
  var title: Line {
    var line = Line(DisplayText(entry.id.rawValue), .accent)
    line.append("  \(app.text(state.label))", state.style == .text ? .value : state.style)
    if app.ledger.isChanged(entry.key) { line.append("  +", .changed) }
    return line
  }

  /// The lines above the fields of a form about the entry.
  var preface: [Line] {
    [Line(DisplayText(app.index?.name(of: entry.header.unit) ?? ""), .heading), Line(subject, .value)]
  }

  /// Three lines for a small terminal.
  var brief: [Line] {
    let bullet = DisplayText(" \(Character(app.settings.drawing.glyphs.bullet)) ")
    let rest = Entry.register.columns.map { key -> DisplayText in
      let value = text(of: key)
      return value.isEmpty ? "" : "\(app.text(Entry.table[key]?.label ?? Phrase("", ""))) \(value)"
    }.filter { !$0.isEmpty }
    return [
      Line(DisplayText(app.index?.name(of: entry.header.unit) ?? ""), .value), Line(subject, .text),
      Line(rest.joined(separator: bullet), .label),
    ]
  }

  /// All fields, one below the other; findings with what became of each.
  func sheet(width: Int, showsFindings: Bool = true) -> [Line] {
    var sheet = FactSheet(width: width, labelWidth: width < 50 ? 0 : 24)
    for field in Entry.table.fields {
      let value = field.read(entry)
      guard value != .null, value != .list([]), value != .text(""), field.key != "recorded",
        field.key != "annulled"
      else { continue }
      if let check = entry as? Check, field.key == "findings" {
        if showsFindings { FindingWords.add(check, to: &sheet, app) }
        continue
      }
      sheet.fact(app.text(field.label), words.text(value, of: field.key, in: Entry.kind))
    }
    addSignatures(to: &sheet)
    return sheet.lines
  }

  /// Who entered the entry, and who annulled it and why.
  private func addSignatures(to sheet: inout FactSheet) {
    if let recorded = entry.header.recorded {
      sheet.fact(
        app.text(Phrase("Người ghi sổ", "Recorded")), "\(recorded.account), \(DayWords.full(recorded.on))")
    }
    if let annulled = entry.header.annulled {
      let by: DisplayText = "\(annulled.account), \(DayWords.full(annulled.on)): \(annulled.text)"
      sheet.fact(app.text(Phrase("Đã hủy", "Annulled")), by, .warning)
    }
  }
}

extension EntryState {
  /// The style that repeats what the word says.
  var style: Style {
    switch self {
    case .overdue: .late
    case .open: .dueSoon
    case .assigned, .done: .text
    case .annulled: .dim
    }
  }
}

/// What became of a finding, in words.
enum FindingWords {
  static func state(of finding: CheckFinding, on day: CalendarDay) -> (text: Phrase, style: Style) {
    if let incident = finding.incident {
      return (Phrase("vụ việc \(incident.rawValue)", "incident \(incident.rawValue)"), .incident)
    }
    if let followed = finding.followed {
      let on = DayWords.full(followed)
      return (Phrase("đã khắc phục \(on)", "remedied \(on)"), .text)
    }
    guard let due = finding.due else { return (Phrase("chưa khắc phục", "not remedied"), .dueSoon) }
    let on = DayWords.full(due)
    return finding.isOverdue(on: day)
      ? (Phrase("quá hạn khắc phục \(on)", "remedy late, due \(on)"), .late)
      : (Phrase("hạn khắc phục \(on)", "remedy due \(on)"), .dueSoon)
  }

  /// Adds the findings of a check, numbered.
  static func add(_ check: Check, to sheet: inout FactSheet, _ app: AppState) {
    sheet.heading(app.text(Phrase("PHÁT HIỆN", "FINDINGS")))
    for (place, finding) in check.findings.enumerated() {
      let state = state(of: finding, on: app.today)
      sheet.line("\(place + 1). \(finding.text)")
      sheet.line(app.text(state.text), state.style, indent: 3)
      if let document = finding.followDocument { sheet.line(DisplayText(document), .dim, indent: 3) }
    }
  }
}
