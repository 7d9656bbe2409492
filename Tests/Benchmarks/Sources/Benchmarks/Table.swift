import Glibc

/// Figures of several runs: least, median and most.
struct Spread {
  let least: Double
  let median: Double
  let most: Double

  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    least = first
    most = last
    median = sorted[sorted.count / 2]
  }
}

/// The figures as they come, and the table of medians at the end.
struct Table {
  private struct Row {
    let figure: String
    let unit: String
    var medians: [Int: Double] = [:]
    var beside: [String] = []
  }

  private var rows: [Row] = []
  private var sizes: Set<Int> = []

  /// Notes a figure of one size and prints it with its spread.
  mutating func add(_ figure: String, _ size: Int, _ values: [Double], _ unit: String) {
    sizes.insert(size)
    let place = place(of: figure, unit)
    guard let spread = Spread(values) else {
      say("\(figure), \(size): not measured")
      return
    }
    rows[place].medians[size] = spread.median
    say("\(figure), \(size): \(text(of: spread)) \(unit) (\(values.count) runs)")
  }

  /// Notes what another program needs for the same; nothing where it was not measured.
  mutating func add(peer: String, _ figure: String, _ values: [Double], _ unit: String) {
    guard let spread = Spread(values) else {
      say("\(peer), \(figure): not measured")
      return
    }
    rows[place(of: figure, unit)].beside.append("\(peer) \(rounded(spread.median))")
    say("\(peer), \(figure): \(text(of: spread)) \(unit) (\(values.count) runs)")
  }

  /// Prints the medians as Markdown.
  func finish() {
    let sizes = sizes.sorted()
    say("\n| figure | unit | \(sizes.map(grouped).joined(separator: " | ")) | beside |")
    say("|---|---|\(sizes.map { _ in "---:|" }.joined())---|")
    for row in rows {
      let medians = sizes.map { row.medians[$0].map(rounded) ?? "" }
      say(
        "| \(row.figure) | \(row.unit) | \(medians.joined(separator: " | ")) | \(row.beside.joined(separator: ", ")) |")
    }
  }

  private mutating func place(of figure: String, _ unit: String) -> Int {
    if let known = rows.firstIndex(where: { $0.figure == figure }) { return known }
    rows.append(Row(figure: figure, unit: unit))
    return rows.count - 1
  }

  private func text(of spread: Spread) -> String {
    "\(rounded(spread.least)) / \(rounded(spread.median)) / \(rounded(spread.most))"
  }
}

private func rounded(_ value: Double) -> String {
  value < 10 ? "\((value * 100).rounded() / 100)" : grouped(Int(value.rounded()))
}

private func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return String(
    digits.enumerated().flatMap { place, digit in
      place > 0 && (digits.count - place) % 3 == 0 ? [",", digit] : [digit]
    })
}

/// Writes a line at once, so that figures can be followed as they come.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(1, bytes, bytes.count)
}
