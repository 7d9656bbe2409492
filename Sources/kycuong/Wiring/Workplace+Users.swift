import Domain
import VietnameseText

extension Workplace {
  /// The account that an argument names, as the store holds it.
  func user(_ typed: String) throws(Failure) -> User {
    let account = try account(typed)
    if let user = registry.users[account] { return user }
    throw .store(.refused(.unknownUser(account.rawValue)), at: self)
  }

  /// Asks a person before something they may not mean; without a terminal a question is an error, never a wait.
  func ask(_ question: Phrase, _ options: WriteOptions) throws(Failure) {
    try ask(question, yes: options.yes)
  }

  /// The same, where the answer may be known already.
  func ask(_ question: Phrase, yes: Bool) throws(Failure) {
    guard !yes else { return }
    guard Console().isInteractive else {
      throw .usage(
        Phrase("Cần trả lời: \(question.vietnamese)", "An answer is needed: \(question.english)"),
        next: Phrase("Thêm --yes nếu đúng ý.", "Add --yes if that is meant."))
    }
    let hint = Phrase("[c/K]", "[y/N]")
    Complaints.write("\(question[language].string) \(hint[language].string) ")
    let answer = (readLine() ?? "").lowercased()
    guard ["c", "co", "có", "y", "yes"].contains(answer) else {
      throw .told(.refused, Phrase("Đã thôi, chưa ghi gì.", "Left as it was; nothing was written."), next: nil)
    }
  }
}
