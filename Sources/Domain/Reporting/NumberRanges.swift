/// Many numbers of assignments in a short text: years in order, in each the numbers and runs of numbers.
enum NumberRanges {
  /// "2025:12-15,19;2026:1-40"; empty for none.
  static func text(of numbers: [RecordNumber<Assignment>]) -> String {
    var text = ""
    var year: Int32?
    for run in runs(of: numbers.sorted()) {
      text += run.first.year == year ? "," : year == nil ? "\(run.first.year):" : ";\(run.first.year):"
      year = run.first.year
      text += run.first == run.last ? "\(run.first.number)" : "\(run.first.number)-\(run.last.number)"
    }
    return text
  }

  private static func runs(
    of sorted: [RecordNumber<Assignment>]
  ) -> [(first: RecordNumber<Assignment>, last: RecordNumber<Assignment>)] {
    var runs: [(first: RecordNumber<Assignment>, last: RecordNumber<Assignment>)] = []
    for number in sorted {
      if let run = runs.last, run.last.year == number.year, run.last.number + 1 == number.number {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs
  }

  /// The most numbers that one text may stand for, so that no damaged text fills the memory.
  private static let most = 10_000_000

  /// Calls `body` with each number of a text; false where it is not such a text, what was read before included.
  static func forEach(in text: String, _ body: (RecordNumber<Assignment>) -> Void) -> Bool {
    var left = most
    for part in text.utf8.split(separator: UInt8(ascii: ";")) {
      let halves = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard halves.count == 2, let year = decimal(halves[0]) else { return false }
      for run in halves[1].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        let ends = run.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(decimal)
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last
        else { return false }
        left -= last - first + 1
        guard left >= 0 else { return false }
        for number in first...last { body(RecordNumber(year: year, number: number)) }
      }
    }
    return true
  }

  private static func decimal(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
