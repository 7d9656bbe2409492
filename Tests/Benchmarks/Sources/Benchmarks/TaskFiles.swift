import Glibc

/// Data files of taskwarrior 2, written directly, since importing so many would take minutes.
enum TaskFiles {
  /// Writes `pending.data` and `completed.data`; false where that fails.
  static func write(to folder: String, count: Int) -> Bool {
    let pending = count / 10
    return write("\(folder)/pending.data", 0..<pending) { number in
      // A third are late.
      let due = number % 3 == 0 ? 1_700_000_000 + number : 2_000_000_000 + number
      return "due:\"\(due)\" status:\"pending\""
    } && write("\(folder)/completed.data", pending..<count) { _ in "end:\"1700000000\" status:\"completed\"" }
  }

  private static func write(_ path: String, _ numbers: Range<Int>, fields: (Int) -> String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    for number in numbers {
      let text = "Rà soát, báo cáo kết quả thực hiện nhiệm vụ số \(number) theo chỉ đạo của Ủy ban nhân dân tỉnh"
      let padding = String(repeating: "0", count: 12 - String(number).count)
      let line =
        "[description:\"\(text)\" \(fields(number)) entry:\"1690000000\" "
        + "uuid:\"00000000-0000-4000-8000-\(padding)\(number)\"]\n"
      guard fputs(line, file) >= 0 else { return false }
    }
    return true
  }
}
