/// Whole commands on one store.
struct Commands {
  let program: String
  let store: String
  let scratch: String
  let size: Int

  func run() {
    let overdue = repeated { measure([program, "overdue", "--store", store, "--format", "json"] + day) }
    report("overdue --format json, \(size)", overdue.map(\.wall), "ms")
    report("the same, processor", overdue.map(\.processor), "ms")
    report("the same, memory", overdue.map(\.memory), "MiB")
    let words = ["--unit", "so-noi-vu", "--title", "Đo tốc độ", "--source", "Công văn số 1/UBND-TH"]
    let add = [program, "assignments", "add", "--store", store, "--as", "vp01", "--issued", "2026-11-20", "--no-due"]
    report("assignments add, \(size)", repeated { measure(add + words + day) }.map(\.wall), "ms")
  }
}

/// Five runs after one that does not count.
func repeated(_ body: () -> Measurement?) -> [Measurement] {
  (0..<6).map { _ in body() }.dropFirst().compactMap { $0 }
}
