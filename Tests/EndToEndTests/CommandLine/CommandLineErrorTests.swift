import Testing

/// What is wrong is named with its place and the next step, in both languages, with the exit code for its kind.
@Suite struct CommandLineErrorTests {
  private struct Case {
    let words: [String]
    let status: Int32
    /// What the complaint says in Vietnamese, and in English.
    let says: [String]
    let english: [String]
  }

  private static let cases = [
    Case(
      words: ["units", "edit", "so noi v", "--note", "x"], status: 66, says: ["“so noi v”", "Gần giống: so-noi-vu"],
      english: ["Near it: so-noi-vu"]),
    Case(
      words: ["units", "edit", "so-y-te", "--from", "31/02/2026"], status: 65,
      says: ["--from: “31/02/2026” không phải ngày", "+10lv"], english: ["--from: “31/02/2026” is not a day"]),
    Case(
      words: ["units", "rename", "so-y-te", "--name", "X", "--from", "+3000lv"], status: 78,
      says: ["Chưa có lịch làm việc năm", "calendar/"], english: ["There is no work calendar"]),
    Case(
      words: ["units", "edit", "so-y-te", "--kind", "phong"], status: 64, says: ["“phong”", "--kind", "- so"],
      english: ["'phong'"]),
    Case(words: ["units", "edit", "so-y-te"], status: 64, says: ["--help"], english: ["No field to edit"]),
    Case(
      words: ["heads", "appoint", "so-y-te", "--person", "ai", "--title", "x", "--from", "+0"], status: 66,
      says: ["“ai”", "kycuong people list"], english: ["There is no person “ai”"]),
    Case(
      words: ["heads", "edit", "nk-99", "--title", "x"], status: 66, says: ["“nk-99”", "kycuong heads list"],
      english: ["There is no headship “nk-99”"]),
    Case(
      words: ["assignments", "edit", "NV-2026-999999", "--title", "x"], status: 66,
      says: ["“NV-2026-999999”", "ví dụ"],
      english: ["There is no assignment"]),
    Case(
      words: ["assignments", "edit", "abc", "--title", "x"], status: 65, says: ["“abc”", "12"], english: ["“abc”"]),
    Case(
      words: ["users", "edit", "ai", "--name", "x"], status: 66, says: ["“ai”", "kycuong users list"],
      english: ["There is no account “ai”"]),
    Case(
      words: ["users", "add", "ai", "--role", "system"], status: 64, says: ["“system”", "- viewer"],
      english: ["'system'"]),
    Case(words: ["users", "add", "ai", "--role", "unit"], status: 65, says: ["“Đơn vị”"], english: ["“Unit”"]),
    Case(
      words: ["people", "add", "--name", String(repeating: "a", count: 501)], status: 65, says: ["500 ký tự"],
      english: ["500 characters"]),
    Case(words: ["people", "add", "--name", "\u{1B}[2J "], status: 0, says: [], english: []),
    Case(
      words: ["units", "edit", "so-y-te", "--note", "x", "--request", "a b"], status: 65, says: ["“a b”", "64"],
      english: ["“a b”"]),
    Case(
      words: ["units", "edit", "so-y-te", "--note", "x", "--base", "99"], status: 65,
      says: ["unit/so-y-te", "99", "--base"], english: ["no version 99"]),
  ]

  @Test func saysWhatFailedWhereAndWhatNext() throws {
    let desk = try Desk.sample()
    for (position, item) in Self.cases.enumerated() {
      let account = item.words[0] == "assignments" ? "vp01" : "qt01"
      for (language, parts) in [("vi", item.says), ("en", item.english)] {
        let outcome = try desk.run(item.words + ["--as", account, "--lang", language])
        #expect(outcome.status == item.status, "\(position): \(item.words): \(outcome.complaints)")
        #expect(outcome.status == 0 || outcome.output.isEmpty, "\(item.words)")
        for part in parts { #expect(outcome.complaints.contains(part), "\(item.words): \(outcome.complaints)") }
        #expect(!outcome.complaints.contains("\u{1B}"))
      }
    }
  }
}
