/// Whole commands on one store.
struct Commands {
  let program: String
  let store: String
  let size: Int
  /// What the disk alone needs to put a line of the journal on it, in milliseconds.
  let disk: Double

  func run(_ table: inout Table) {
    let overdue = repeated(15) { measure([program, "overdue", "--store", store, "--format", "json"] + day) }
    table.add("overdue --format json", size, overdue.map(\.wall), "ms")
    table.add("overdue --format json, processor", size, overdue.map(\.processor), "ms")
    let report = repeated(7) {
      measure([program, "report", "quarter", "2026-Q3", "--store", store, "--as", "vp01"] + day)
    }
    table.add("report quarter, text", size, report.map(\.wall), "ms")
    let words = ["--unit", "so-noi-vu", "--title", "Đo tốc độ", "--source", "Công văn số 1/UBND-TH"]
    let add = [program, "assignments", "add", "--store", store, "--as", "vp01", "--issued", "2026-11-20", "--no-due"]
    let commits = repeated(25) { measure(add + words + day) }
    table.add("assignments add, whole process", size, commits.map(\.wall), "ms")
    table.add("assignments add, above the disk's fdatasync", size, commits.map { $0.wall - disk }, "ms")
  }
}

/// So many runs after one that does not count.
func repeated(_ count: Int, _ body: () -> Measurement?) -> [Measurement] {
  (0...count).map { _ in body() }.dropFirst().compactMap { $0 }
}
