import Domain
import TerminalUI
import VietnameseText

/// Late assignments by age: six bars with their numbers.
struct BucketBars: Widget {
  private let counts: [LatenessBucket: Int]
  private let language: Language

  init(_ counts: [LatenessBucket: Int], _ language: Language) {
    self.counts = counts
    self.language = language
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let rows = LatenessBucket.allCases.map { bucket -> BarChart.Row in
      let count = counts[bucket] ?? 0
      let style: Style = count == 0 ? .dim : bucket.isVeryLate ? .veryLate : .late
      return BarChart.Row(
        TableCell(bucket.label[language], style: .label), value: count, style: .dim, numberStyle: style)
    }
    let number = VietnameseNumber.grouped(counts.values.max() ?? 0).count
    let label = 11
    let bar = min(24, max(1, area.width - label - number - 2))
    frame.draw(BarChart(rows: rows, labelWidth: label, barWidth: bar), in: area)
  }
}

extension LatenessBucket: Labelled {
  /// The bucket in words: "16-30 ngày".
  package var label: Phrase {
    switch self {
    case .over120: Phrase("> 120 ngày", "> 120 days")
    default: Phrase("\(rawValue) ngày", "\(rawValue) days")
    }
  }

  /// Whether all of the bucket is over thirty days late.
  fileprivate var isVeryLate: Bool {
    switch self {
    case .upTo5, .upTo15, .upTo30: false
    case .upTo60, .upTo120, .over120: true
    }
  }
}
