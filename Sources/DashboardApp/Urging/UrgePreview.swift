import Domain
import TerminalUI
import VietnameseText

/// The letters that would be written on some assignments, and those the rules refuse, each with why.
struct UrgePreview: Sendable {
  /// The assignments that letters would name.
  private(set) var accepted: [RecordNumber<Assignment>] = []
  private(set) var letters: [UrgingLetter] = []
  private var refusals: [(id: RecordNumber<Assignment>, reason: RuleViolation)] = []
  private var titles: [RecordNumber<Assignment>: String] = [:]

  init(_ ids: [RecordNumber<Assignment>], _ app: AppState) {
    guard let registry = app.index?.registry else { return }
    var late: [Assignment] = []
    for id in ids {
      do throws(RuleViolation) {
        _ = try registry.decide(.urge([id]), by: app.session.actor, on: app.writingDay, under: app.settings.rulebook)
        guard let assignment = (try? registry.assignment(id)).flatMap({ $0 }) else { continue }
        late.append(assignment)
        titles[id] = assignment.title
      } catch {
        refusals.append((id, error))
      }
    }
    accepted = late.map(\.id)
    letters = UrgingPlan(late, on: app.writingDay).letters(
      from: registry.nextNumber(year: app.writingDay.year, of: UrgingLetter.self))
  }

  /// What is refused with its reasons, then the letters.
  func lines(width: Int, _ app: AppState) -> [Line] {
    var lines: [Line] = []
    if !refusals.isEmpty {
      lines.append(Line(app.text(Phrase("KHÔNG ĐÔN ĐỐC", "NOT URGED")), .heading))
      for refusal in refusals {
        lines += Line.wrapped("! \(app.errorText.sentence(refusal.reason))", to: width, style: .warning)
      }
      lines.append(Line())
    }
    for letter in letters { lines += self.lines(of: letter, number: nil, width: width, app) + [Line()] }
    return lines
  }

  /// The letters as they were numbered.
  func receipt(_ numbers: [RecordNumber<UrgingLetter>], width: Int, _ app: AppState) -> [Line] {
    var lines: [Line] = []
    for (letter, number) in zip(letters, numbers) {
      lines += self.lines(of: letter, number: number, width: width, app)
      let command: DisplayText = "kycuong urge \(number.rawValue) --format fodt -o \(number.rawValue).fodt"
      lines += Line.wrapped(app.text(Phrase("in: \(command)", "print: \(command)")), to: width, style: .dim) + [Line()]
    }
    return lines
  }

  private func lines(
    of letter: UrgingLetter, number: RecordNumber<UrgingLetter>?, width: Int, _ app: AppState
  ) -> [Line] {
    let count = letter.items.count
    let name = number.map { DisplayText($0.rawValue) } ?? app.text(Phrase("(chưa có số)", "(no number yet)"))
    let unit = DisplayText(app.index?.name(of: letter.unit) ?? "")
    var lines = [
      Line([
        Span(name, number == nil ? .dim : .good),
        Span("  \(unit)", .heading),
        Span(app.text(Phrase("  \(count) việc", "  \(count) tasks")), .dim),
      ])
    ]
    for item in letter.items {
      let due = DayWords.full(item.due)
      let days = StatusWords.late(item.daysLate, app.language)
      let id = item.assignment.map { RecordWords.number($0, on: app.today) } ?? ""
      let head = [Span("  \(id)  ", .dim), Span(app.text(Phrase("hạn \(due)", "due \(due)")))]
      let lateness = [
        Span(days, .late), Span(app.text(Phrase("  đôn đốc lần \(item.nth)", "  reminder \(item.nth)")), .warning),
      ]
      let whole = Line(head + [Span("  ")] + lateness)
      // No figure is cut off where room is short.
      lines += whole.width <= width ? [whole] : [Line(head), Line([Span("    ")] + lateness)]
      let title = item.assignment.flatMap { titles[$0] } ?? ""
      lines += TextWrap.wrap(DisplayText(title), to: max(10, width - 4)).map { Line([Span("    "), Span($0)]) }
    }
    return lines
  }
}
