import Domain
import TerminalUI
import VietnameseText

/// The official counts on one line, in forms from the most complete to the shortest.
struct CountsLine {
  private let index: RegistryIndex
  private let language: Language
  private let glyphs: Glyphs

  init(_ index: RegistryIndex, _ language: Language, _ glyphs: Glyphs) {
    self.index = index
    self.language = language
    self.glyphs = glyphs
  }

  private var counts: OfficialCounts { index.counts }

  /// The longest form that fits; the shortest where none does.
  func form(fitting width: Int) -> Line {
    for form in forms {
      let line = form()
      if line.width <= width { return line }
    }
    return short
  }

  /// All forms but the shortest, the longest first; each is made only when those before do not fit.
  private var forms: [() -> Line] {
    let full = [
      { Line(doneWithShare + [bar(2)] + inTime + soon + awaiting + undated + overdue + excused + longest) },
      { Line(base + soon + awaiting + undated + overdue + excused) },
    ]
    guard counts.awaiting + counts.undated > 0 else {
      return full + [{ Line(base + soon + overdue) }, { Line(base + overdue) }]
    }
    return full + [{ brief(bar(1)) }, { brief(gap) }, { brief(gap, withUndated: false) }]
  }

  private var base: [Span] { done + [bar(1)] + inTime }

  private var done: [Span] {
    [label(doneInYear), label(Phrase("đúng hạn", "on time")), number(counts.doneOnTime, .good)] + doneLate
  }

  private var doneWithShare: [Span] {
    let share = VietnameseNumber.percent(part: counts.onTimeShare.onTime, of: counts.onTimeShare.whole, decimals: 0)
    let percent = share.map { [Span(" (\($0))", .label)] } ?? []
    return [label(doneInYear), label(Phrase("đúng hạn", "on time")), number(counts.doneOnTime, .good)] + percent
      + doneLate
  }

  /// Done is counted from the first day of the year, open is what is open on the day; nobody may take one for the other.
  private var doneInYear: Phrase {
    let year = index.reporting.day.year
    return Phrase("Xong \(year):", "Done \(year):")
  }

  private var doneLate: [Span] { [comma, label(Phrase("trễ", "late")), number(counts.doneLate)] }

  private var inTime: [Span] {
    [label(Phrase("Chưa xong: trong hạn", "Open: in time")), number(counts.openInTime)]
  }

  private var soon: [Span] {
    guard counts.dueSoon > 0 else { return [] }
    let unit = Phrase("n.l.v.", "w.d.")[language]
    return [Span(" (\(atMost)3 \(unit): ", .label), number(counts.dueSoon, .dueSoon), Span(")", .label)]
  }

  private var awaiting: [Span] {
    counts.awaiting > 0 ? [comma, label(Phrase("chờ xác nhận", "awaiting")), number(counts.awaiting)] : []
  }

  private var undated: [Span] {
    counts.undated > 0 ? [comma, label(Phrase("không hạn", "undated")), number(counts.undated)] : []
  }

  private var overdue: [Span] { [comma] + overdueWord }

  private var overdueWord: [Span] {
    let word = Phrase("QUÁ HẠN", "OVERDUE")[language]
    return [Span("\(word) \(VietnameseNumber.grouped(counts.overdue))", counts.overdue > 0 ? .late : .text)]
  }

  /// How many of the late, done or not, have an accepted objective cause.
  private var excused: [Span] {
    guard counts.excused > 0 else { return [] }
    return [comma, label(Phrase("trễ có lý do khách quan", "late, excused")), number(counts.excused)]
  }

  private var longest: [Span] {
    guard let first = index.overdue.first else { return [] }
    let word = Phrase("lâu nhất", "longest")[language]
    return [Span(" (\(word) \(StatusWords.days(first.daysLate, language)))", .label)]
  }

  /// All counts in few words.
  private func brief(_ separator: Span, withUndated: Bool = true) -> Line {
    let late = Phrase("trễ", "late")[language]
    var spans = [
      label(doneInYear), number(counts.done),
      Span(", \(late) \(VietnameseNumber.grouped(counts.doneLate))", .label),
    ]
    spans += [separator, label(Phrase("Trong hạn", "In time")), number(counts.openInTime)]
    if counts.dueSoon > 0 {
      spans += [Span(" (\(atMost)3: ", .label), number(counts.dueSoon, .dueSoon), Span(")", .label)]
    }
    if counts.awaiting > 0 { spans += [separator, label(Phrase("Chờ XN", "Awaiting")), number(counts.awaiting)] }
    if withUndated, counts.undated > 0 {
      spans += [separator, label(Phrase("Không hạn", "Undated")), number(counts.undated)]
    }
    return Line(spans + [separator] + overdueWord)
  }

  private var short: Line {
    Line(
      [label(Phrase("Xong", "Done")), number(counts.done), bar(1), label(Phrase("Trong hạn", "In time"))]
        + [number(counts.openInTime), bar(1)] + overdueWord)
  }

  private var atMost: DisplayText { glyphs == .unicode ? "≤" : "<=" }

  private var gap: Span { Span("  ", .border) }

  private var comma: Span { Span(", ", .label) }

  private func label(_ phrase: Phrase) -> Span { Span("\(phrase[language]) ", .label) }

  private func number(_ value: Int, _ style: Style = .value) -> Span {
    Span(DisplayText(VietnameseNumber.grouped(value)), style)
  }

  private func bar(_ blanks: Int) -> Span {
    let gap = String(repeating: " ", count: blanks)
    return Span("\(gap)\(Character(glyphs.vertical))\(gap)", .border)
  }
}
