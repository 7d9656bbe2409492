import Configuration
import Domain
import VietnameseText

extension Failure {
  /// Says on standard error what failed, on which thing, and what to do next.
  func tell(in language: Language) {
    switch self {
    case .finished, .readerGone: return
    case .told(_, let what, let next): Failure.tell(what, next: next, in: language)
    case .configuration(let error): Failure.tell(error, in: language)
    }
  }

  private static func tell(_ what: Phrase, next: Phrase?, in language: Language) {
    Complaints.tell("kycuong: \(what[language])")
    if let next { Complaints.tell("  \(next[language])") }
  }

  private static func tell(_ error: ConfigError, in language: Language) {
    tell(
      Phrase("Cấu hình không dùng được.", "The configuration cannot be used."),
      next: Phrase(
        "Sửa những chỗ dưới đây, rồi chạy: kycuong config check", "Mend this, then run: kycuong config check"),
      in: language)
    for finding in error.errors { Complaints.tell("  \(finding.sentence[language])") }
  }
}
