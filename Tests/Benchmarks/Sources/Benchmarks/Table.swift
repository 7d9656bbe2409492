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

/// Prints one line of the table of figures (Markdown).
func report(_ name: String, _ values: [Double], _ unit: String) {
  guard let spread = Spread(values) else {
    print("| \(name) | not measured | | |")
    return
  }
  print("| \(name) | \(rounded(spread.least)) | \(rounded(spread.median)) | \(rounded(spread.most)) | \(unit)")
}

private func rounded(_ value: Double) -> String {
  value < 10 ? "\((value * 100).rounded() / 100)" : "\(Int(value.rounded()))"
}
