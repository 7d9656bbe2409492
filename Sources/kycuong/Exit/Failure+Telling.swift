import Configuration
import DashboardApp
import Domain
import TerminalUI
import VietnameseText

extension Failure {
  /// Says on standard error what failed, on which thing, and what to do next.
  func tell(in language: Language) {
    let text = ErrorText(language: language, on: .commandLine)
    switch self {
    case .finished, .readerGone: return
    case .told(_, let what, let next): Failure.tell(what[language], next: next?[language])
    case .store(let error, let place):
      let text = ErrorText(
        language: language, on: .commandLine, registry: place?.registry, rulebook: place?.rulebook, day: place?.day)
      Failure.tell(error, text)
    case .calendar(let gap): Failure.tell(text.sentence(gap), next: nil)
    case .filter(let error): Failure.tell(text.sentence(error), next: nil)
    case .terminal(let error): Failure.tell(error, in: language)
    case .configuration(let error): Failure.tell(error, in: language)
    }
  }

  /// The store's answer; of a conflict a line for each field.
  private static func tell(_ error: StoreError, _ text: ErrorText) {
    guard case .conflict(let conflicts) = error, !conflicts.isEmpty else {
      return tell(text.sentence(error), next: nil)
    }
    tell(text.heading(of: conflicts), next: nil)
    for line in text.lines(of: conflicts) { Complaints.tell("  \(line)") }
  }

  private static func tell(_ what: DisplayText, next: DisplayText?) {
    Complaints.tell("kycuong: \(what)")
    if let next { Complaints.tell("  \(next)") }
  }

  private static func tell(_ error: TerminalError, in language: Language) {
    switch error {
    case .notATerminal:
      tell(
        Phrase("Màn hình làm việc cần một cửa sổ dòng lệnh.", "The dashboard needs a terminal.")[language],
        next: Phrase(
          "Không có cửa sổ thì dùng lệnh, như: kycuong overdue. Xem: kycuong help",
          "Without one use commands, such as: kycuong overdue. See: kycuong help")[language])
    case .unknownKind(let value):
      let kind = value.count > 64 ? "\(value.prefix(64))…" : value
      tell(
        Phrase("Không biết loại cửa sổ “\(kind)” (biến TERM).", "The terminal kind “\(kind)” (TERM) is not known.")[
          language],
        next: Phrase("Thử: TERM=xterm kycuong", "Try: TERM=xterm kycuong")[language])
    case .system(let call, let code):
      tell(
        Phrase("Lỗi cửa sổ dòng lệnh: \(call): \(errorText(code)).", "Terminal error: \(call): \(errorText(code)).")[
          language],
        next: nil)
    }
  }

  private static func tell(_ error: ConfigError, in language: Language) {
    let what = Phrase("Cấu hình không dùng được.", "The configuration cannot be used.")
    let next = Phrase(
      "Sửa những chỗ dưới đây, rồi chạy: kycuong config check", "Mend this, then run: kycuong config check")
    tell(what[language], next: next[language])
    for finding in error.errors { Complaints.tell("  \(finding.sentence[language])") }
  }
}
