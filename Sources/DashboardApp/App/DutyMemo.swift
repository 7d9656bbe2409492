import Domain
import Synchronization

/// Why an account may not do things, worked out once for each state that is read.
///
/// Every key press and every picture asks this of each key that is offered, and the answer names the accounts that could.
final class DutyMemo: Sendable {
  private struct Question: Hashable {
    let account: String
    let permission: Permission
  }

  private let answers = Mutex<[Question: Phrase?]>([:])

  /// The answer to a question, made by `make` where it was not asked before.
  func bar(to permission: Permission, for account: String, _ make: () -> Phrase?) -> Phrase? {
    let question = Question(account: account, permission: permission)
    if let known = answers.withLock({ $0[question] }) { return known }
    let answer = make()
    answers.withLock { $0[question] = .some(answer) }
    return answer
  }
}
