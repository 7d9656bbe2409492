import Documents
import Domain
import TerminalUI
import VietnameseText

/// Quarters, shares and changes as reports write them.
package enum ReportWords {
  /// "Quý III/2026".
  package static func name(of quarter: Quarter, _ language: Language) -> DisplayText {
    FigureText.name(of: quarter, language)
  }

  /// "quý III".
  package static func shortName(of quarter: Quarter, _ language: Language) -> DisplayText {
    let roman = VietnameseNumber.romanQuarter(quarter.number) ?? ""
    return language == .vietnamese ? "quý \(roman)" : "Q\(quarter.number)"
  }

  /// "01/07/2026 – 30/09/2026".
  package static func days(_ days: ClosedRange<CalendarDay>, _ language: Language) -> DisplayText {
    let period = Period(from: days.lowerBound, to: days.upperBound.advanced(by: 1))
    return DayWords.period(period, language)
  }

  /// "Số liệu tính đến ngày 24/11/2026", and, unless it is to be brief, whether the quarter still runs.
  package static func asAt(_ figures: QuarterFigures, _ language: Language, brief: Bool = false) -> DisplayText {
    let day = figures.asAt.dayMonthYear
    let running =
      figures.isRunning && !brief ? Phrase(" (quý chưa kết thúc)", " (the quarter still runs)")[language] : ""
    return Phrase("Số liệu tính đến ngày \(day)", "Figures as at \(day)")[language] + running
  }

  /// "Sổ: mục 1.234, chuỗi 3f9a0c51…": the entry of the journal and its hash, by which the figures can be made again.
  package static func origin(_ through: SequenceNumber, head: String, _ language: Language) -> DisplayText {
    let entry = VietnameseNumber.grouped(Int(clamping: through.value))
    return Phrase("Sổ: mục \(entry), chuỗi \(head.prefix(12))", "Journal: entry \(entry), chain \(head.prefix(12))")[
      language]
  }

  /// The title of a count's column: two words at most.
  package static func column(_ column: ReportClass) -> Phrase {
    switch column {
    case .doneOnTime: Phrase("Đúng hạn", "On time")
    case .doneLate: Phrase("Trễ", "Late")
    case .inTime: Phrase("Trong hạn", "In time")
    case .overdue: Phrase("Quá hạn", "Overdue")
    case .awaiting: Phrase("Chờ XN", "Awaiting")
    case .undated: Phrase("Không hạn", "Undated")
    case .suspended: Phrase("Tạm dừng", "Suspended")
    }
  }

  /// The name of a count in a list of facts.
  package static func fact(_ column: ReportClass) -> Phrase {
    switch column {
    case .doneOnTime: Phrase("Xong đúng hạn", "Done on time")
    case .doneLate: Phrase("Xong trễ", "Done late")
    case .inTime: Phrase("Còn trong hạn", "Open in time")
    case .overdue: Phrase("Quá hạn", "Overdue")
    case .awaiting: Phrase("Chờ xác nhận", "Awaiting")
    case .undated: Phrase("Không thời hạn", "Undated")
    case .suspended: Phrase("Tạm dừng", "Suspended")
    }
  }

  /// What the share on time is of what, in few words.
  package static let shareNote = Phrase(
    "Tỷ lệ = đúng hạn / (đúng hạn + trễ)", "Share = on time / (on time + late)")

  /// "▲+3,2": the arrow only repeats the sign, which stands alone in ASCII; a dash where there is nothing to compare.
  package static func change(_ tenths: Int?, _ glyphs: Glyphs, _ language: Language) -> DisplayText {
    guard let tenths else { return "–" }
    return arrow(tenths, glyphs) + signed(tenths, language)
  }

  /// "▲+3": how many more, or fewer.
  package static func change(count: Int, _ glyphs: Glyphs) -> DisplayText {
    guard count != 0 else { return "0" }
    return arrow(count, glyphs) + "\(count > 0 ? "+" : "")\(VietnameseNumber.grouped(count))"
  }

  private static func arrow(_ change: Int, _ glyphs: Glyphs) -> DisplayText {
    guard glyphs == .unicode, change != 0 else { return "" }
    return DisplayText(Character(glyphs.sortMark(descending: change < 0)))
  }

  /// Tenths of a percent: 857 is "85,7%", in English "85.7%".
  package static func percent(_ tenths: Int, _ language: Language) -> DisplayText {
    FigureText.percent(tenths, language)
  }

  /// Tenths with their sign, also of what rose: "+3,2", "-0,4", "0,0".
  package static func signed(_ tenths: Int, _ language: Language) -> DisplayText {
    FigureText.signed(tenths, language)
  }

  /// What is asked before a quarter is frozen: what will happen, and that it cannot be undone.
  package static func freezeQuestion(_ report: QuarterReport) -> Phrase {
    let total = report.figures.total
    let (count, late) = (FigureText.count(total.total), FigureText.count(total.counts.overdue + total.counts.doneLate))
    let (vietnamese, english) = (
      FigureText.name(of: report.figures.quarter, .vietnamese), FigureText.name(of: report.figures.quarter, .english)
    )
    return Phrase(
      "Chốt \(vietnamese): \(count) nhiệm vụ, \(late) không đúng hạn? Chốt rồi không đổi được; số nhập muộn vào phần điều chỉnh của quý sau.",
      "Freeze \(english): \(count) assignments, \(late) not on time? It cannot be undone; what comes late is told among the corrections of the next quarter."
    )
  }
}
