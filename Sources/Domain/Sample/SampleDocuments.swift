/// Numbers of the documents in a sample: those of the provincial committee run through the year, those of units follow
/// the day of the year.
struct SampleDocuments {
  /// A kind of document by which the committee gives tasks.
  private struct Kind {
    let name: String
    let sign: String
    let weight: Int
    /// How many the committee issues in a thousand days, those without a task among them.
    let perThousandDays: Int
    var isPlan = false
  }

  private static let kinds = [
    Kind(name: "Công văn", sign: "UBND", weight: 600, perThousandDays: 17500),
    Kind(name: "Thông báo", sign: "TB-UBND", weight: 190, perThousandDays: 1400),
    Kind(name: "Kết luận", sign: "KL-UBND", weight: 40, perThousandDays: 150),
    Kind(name: "Quyết định", sign: "QĐ-UBND", weight: 60, perThousandDays: 5600),
    Kind(name: "Kế hoạch", sign: "KH-UBND", weight: 75, perThousandDays: 1700, isPlan: true),
    Kind(name: "Chương trình", sign: "CTr-UBND", weight: 20, perThousandDays: 60, isPlan: true),
    Kind(name: "Chỉ thị", sign: "CT-UBND", weight: 15, perThousandDays: 50),
  ]

  private var year = 0
  private var counters: [Int]

  init() {
    counters = Array(repeating: 0, count: SampleDocuments.kinds.count)
  }

  /// The next document by which tasks are given; a letter carries the section that drew it up.
  mutating func source(
    on day: CalendarDay, section: String, _ random: inout SampleRandom
  ) -> (text: String, isPlan: Bool) {
    let position = random.position(in: SampleDocuments.kinds.map(\.weight))
    let kind = SampleDocuments.kinds[position]
    let number = next(position, on: day, &random)
    return ("\(kind.name) số \(number)/\(kind.sign)\(position == 0 ? "-\(section)" : "")", kind.isPlan)
  }

  /// The next letter of the committee.
  mutating func letter(on day: CalendarDay, section: String, _ random: inout SampleRandom) -> String {
    "Công văn số \(next(0, on: day, &random))/UBND-\(section)"
  }

  private mutating func next(_ position: Int, on day: CalendarDay, _ random: inout SampleRandom) -> Int {
    if day.year != year {
      counters = SampleDocuments.kinds.map { _ in 0 }
      year = day.year
    }
    let dayOfYear = (day.month - 1) * 30 + day.day
    let reached = dayOfYear * SampleDocuments.kinds[position].perThousandDays / 1000
    counters[position] = max(counters[position] + 1, reached - random.below(6))
    return counters[position]
  }

  /// The document by which a unit reports a result.
  static func result(of unit: SampleUnits.Unit, on day: CalendarDay, _ random: inout SampleRandom) -> String {
    let dayOfYear = (day.month - 1) * 30 + day.day
    let number = 1 + dayOfYear * (2 + unit.weight / 20) / 3 + random.below(9)
    let text = number < 10 ? "0\(number)" : String(number)
    switch random.below(10) {
    case 0..<6: return "Báo cáo số \(text)/BC-\(unit.sign)"
    case 6..<8: return "Tờ trình số \(text)/TTr-\(unit.sign)"
    default: return "Công văn số \(text)/\(unit.sign)-VP"
    }
  }
}
