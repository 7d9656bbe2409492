import Domain
import TerminalUI
import VietnameseText

/// The history of one record as a pane or page shows it: newest first, each step with its fields, old → new.
package struct HistoryLines {
  private let key: RecordKey
  private let words: FieldWords
  private let reporting: CalendarDay
  private let language: Language
  /// Columns that a line may take.
  private let width: Int

  package init(of key: RecordKey, _ app: AppState, width: Int) {
    self.key = key
    self.width = width
    words = FieldWords(app)
    reporting = app.today
    language = app.language
  }

  /// The lines for a history as far as it has come.
  package func lines(_ history: History?) -> [Line] {
    switch history {
    case nil, .loading: return [Line(Phrase("đang đọc…", "reading…")[language], .dim)]
    case .failed(let error):
      return Line.wrapped(words.errorText.sentence(error), to: width, style: .error)
    case .entries(let entries):
      do throws(ApplyError) {
        return lines(of: try key.history(in: entries), entries)
      } catch {
        let text = Phrase(
          "Không dựng lại được nhật ký của bản ghi này. Chạy “kycuong verify”.",
          "The history of this record cannot be rebuilt. Run “kycuong verify”.")
        return Line.wrapped(text[language], to: width, style: .error)
      }
    }
  }

  /// The fields that one entry changed; empty while the history has not come.
  package func lines(of sequence: SequenceNumber, in history: History?) -> [Line] {
    guard let steps = try? key.history(in: history?.entries ?? []) else { return [] }
    return steps.filter { $0.sequence == sequence }.flatMap { change(of: $0) }
  }

  /// When, who and what: "20/11 08:41  vp01  ghi tiến độ".
  package func head(_ moment: Moment, _ actor: ActorStamp, _ action: String) -> [Line] {
    let when = "\(DayWords.short(moment.day, on: reporting)) \(moment.clock)" as DisplayText
    let deed = ActionWords.label(of: action)[language]
    let line = Line([Span(when, .label), Span("  "), Span("\(actor.account)", .value), Span("  \(deed)")])
    guard line.width > width else { return [line] }
    let first = Line([Span(when, .label), Span("  "), Span("\(actor.account)", .value)])
    return [first] + Line.wrapped(deed, to: max(1, width - 2)).map { $0.indented(2) }
  }

  private func lines(of steps: [HistoryLine], _ entries: [Entry]) -> [Line] {
    let bySequence = Dictionary(grouping: steps, by: \.sequence)
    return entries.reversed().flatMap { entry -> [Line] in
      let changes = entry.changes.filter { $0.key == key }
      guard !changes.isEmpty else { return [] }
      let fields = changes.contains(where: \.isCreation) ? [] : bySequence[entry.sequence] ?? []
      return head(entry.moment, entry.actor, entry.action) + fields.flatMap { change(of: $0) }
    }
  }

  /// "Hạn gốc: 30/10/2026 → 11/11/2026".
  private func change(of step: HistoryLine) -> [Line] {
    let label = step.label?[language] ?? DisplayText(step.field)
    let new = words.text(step.new, of: step.field, in: key.kind)
    let text: DisplayText
    if step.old.isNull || step.old == .list([]) {
      text = "\(label): \(new)"
    } else {
      text = "\(label): \(words.text(step.old, of: step.field, in: key.kind)) \(words.arrow) \(new)"
    }
    return Line.wrapped(text, to: max(1, width - 2)).map { $0.indented(2) }
  }
}

extension Line {
  /// The line some columns further right.
  package func indented(_ columns: Int) -> Line {
    Line([Span(DisplayText(String(repeating: " ", count: columns)))] + spans)
  }
}
