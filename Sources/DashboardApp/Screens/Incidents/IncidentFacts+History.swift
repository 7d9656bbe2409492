import Domain
import TerminalUI
import VietnameseText

extension IncidentFacts {
  /// Who changed what and when, newest first; nothing for a viewer who may not see names.
  func history(width: Int) -> [Line] {
    guard showsNames else { return [] }
    var sheet = FactSheet(width: width, labelWidth: 0)
    sheet.heading(say("LỊCH SỬ", "HISTORY"))
    switch app.ledger.history(of: incident.key) {
    case .failed(let error): sheet.line(app.errorText.sentence(error), .error)
    case .entries(let entries): add(entries, to: &sheet)
    case .loading, nil: sheet.line(say("đang đọc…", "reading…"), .dim)
    }
    return sheet.lines
  }

  private func add(_ entries: [Entry], to sheet: inout FactSheet) {
    let lines: [HistoryLine]
    do {
      lines = try incident.key.history(in: entries)
    } catch {
      sheet.line(
        say(
          "Không dựng lại được lịch sử. Chạy “kycuong verify”.", "The history cannot be replayed. Run “kycuong verify”."
        ), .error)
      return
    }
    for entry in entries.reversed() {
      let what = app.text(ActionWords.label(of: entry.action))
      let role = app.text(entry.actor.role.label)
      sheet.line("\(DayWords.full(entry.moment.day)) \(entry.moment.clock)  \(what)", .value)
      sheet.line("\(entry.actor.account) (\(role))", .label, indent: 2)
      let isCreation = entry.changes.contains { $0.key == incident.key && $0.isCreation }
      guard !isCreation else { continue }
      for line in lines where line.sequence == entry.sequence { sheet.line(text(of: line), .dim, indent: 2) }
    }
  }

  /// "Trạng thái: Mới ghi nhận → Đang xác minh".
  private func text(of line: HistoryLine) -> DisplayText {
    let name = line.label.map { app.text($0) } ?? DisplayText(line.field)
    let new = words(line.new, of: line.field)
    let arrow = DisplayText(Character(app.settings.drawing.glyphs.arrowRight))
    return line.old.isNull ? "\(name): \(new)" : "\(name): \(words(line.old, of: line.field)) \(arrow) \(new)"
  }

  /// A value as people say it.
  private func words(_ value: FieldValue, of field: String) -> DisplayText {
    switch (field, value) {
    case (_, .null): say("(trống)", "(empty)")
    case ("state", .text(let text)): IncidentState(rawValue: text).map { app.text($0.label) } ?? DisplayText(text)
    case ("severity", .text(let text)): Severity(rawValue: text).map { app.text($0.label) } ?? DisplayText(text)
    case ("source", .text(let text)): IncidentSource(rawValue: text).map { app.text($0.label) } ?? DisplayText(text)
    case ("unit", .text(let text)): DisplayText(index.name(of: Code(rawValue: text)))
    case ("head", .text(let text)):
      Code<Person>(rawValue: text).map { HeadWords.name(of: $0, index.registry) } ?? DisplayText(text)
    case ("decision", .text(let text)): LawWords.number(text, catalogue)
    case ("violation", .text(let text)): LawWords.violation(text, catalogue)
    case ("actDate", .text(let text)), ("foundDate", .text(let text)): DayWords.full(CalendarDay(iso: text))
    case (_, .list(let values)): values.map { words($0, of: field) }.joined(separator: "; ")
    case (_, .object): object(value)
    default: DisplayText(value.plain)
    }
  }

  /// A signature or a finding: "ttv02, 21/11/2026: Đúng như phản ánh".
  private func object(_ value: FieldValue) -> DisplayText {
    let by = value["by"].map { DisplayText($0.plain) } ?? ""
    let on = value["on"].flatMap { CalendarDay(iso: $0.plain) }
    let signed = on.map { "\(by), \($0.dayMonthYear)" as DisplayText } ?? by
    guard let text = value["text"] else { return signed.isEmpty ? DisplayText(value.plain) : signed }
    return "\(signed): \(text.plain)"
  }
}
