import Domain
import VietnameseText

/// A column of the quarterly report: what the rows are sorted by, and which assignments Enter opens.
enum ReportColumn: Hashable, Sendable {
  case unit
  case total
  case count(ReportClass)
  case share
  case change

  /// The columns of a report; one of suspended assignments only where there are any.
  static func all(hasSuspended: Bool) -> [ReportColumn] {
    let classes = ReportClass.allCases.filter { $0 != .suspended || hasSuspended }
    return [.unit, .total] + classes.map { .count($0) } + [.share, .change]
  }

  /// Whether the largest comes first unless asked otherwise: counts do; units stand in their order, the lowest share and
  /// the largest fall come first.
  var descends: Bool {
    switch self {
    case .unit, .share, .change: false
    case .total, .count: true
    }
  }

  /// The class whose assignments Enter opens; nil opens all of the unit.
  var reportClass: ReportClass? {
    if case .count(let column) = self { column } else { nil }
  }

  /// What the rows are sorted by, in words.
  var label: Phrase {
    switch self {
    case .unit: Phrase("đơn vị", "unit")
    case .total: Phrase("tổng số", "total")
    case .count(let column): column.label
    case .share: Phrase("tỷ lệ đúng hạn", "share on time")
    case .change: Phrase("thay đổi so với quý trước", "change since the quarter before")
    }
  }

  /// The number that sorts a row; nil where the row has none.
  func value(of row: QuarterRow) -> Int? {
    switch self {
    case .unit: nil
    case .total: row.figures.total
    case .count(let column): row.figures.counts[column]
    case .share: row.figures.counts.onTimeShare.tenths
    case .change: row.changeOfShare
    }
  }
}

/// The order of the rows.
struct ReportOrder: Hashable, Sendable {
  var column = ReportColumn.count(.overdue)
  var isReversed = false

  var descends: Bool { column.descends != isReversed }

  /// Rows that come in the order of the register, put into this one; rows without a number come last.
  func sorted(_ rows: [QuarterRow]) -> [QuarterRow] {
    guard column != .unit else { return isReversed ? rows.reversed() : rows }
    let keyed = rows.enumerated().map { place, row in
      (key: (column.value(of: row).map { descends ? -$0 : $0 } ?? .max, place), row: row)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.row)
  }
}
