import Domain
import TerminalUI
import VietnameseText

/// What the message line tells; errors stay until they are read, the rest until the next message or key.
package struct MessageBoard: Sendable {
  /// How much a message matters.
  package enum Kind: Hashable, Sendable {
    /// Passing news.
    case news
    /// Something was saved.
    case done
    /// Something to mind.
    case warning
    /// Something failed; stays until ESC.
    case error
  }

  /// One message.
  package struct Message: Hashable, Sendable {
    package let kind: Kind
    package let text: DisplayText
  }

  private var errors: [Message] = []
  private var passing: Message?

  package init() {}

  /// The message to show: the oldest unread error, else the newest other one.
  package var current: Message? { errors.first ?? passing }

  /// Errors that wait behind the one shown.
  package var waiting: Int { max(0, errors.count - 1) }

  package mutating func post(_ kind: Kind, _ text: DisplayText) {
    let message = Message(kind: kind, text: text)
    if kind != .error {
      // What was saved is told until the next minute; what others changed stands among the facts as well.
      guard kind != .news || passing?.kind != .done else { return }
      passing = message
    } else if !errors.contains(message) {
      errors.append(message)
    }
  }

  /// Takes the shown error as read; returns whether there was one.
  package mutating func dismissError() -> Bool {
    guard !errors.isEmpty else { return false }
    errors.removeFirst()
    return true
  }

  /// Takes away what only stays until the next key.
  mutating func clearPassing() { passing = nil }
}

extension MessageBoard.Kind {
  /// How the message line shows it.
  package var style: Style {
    switch self {
    case .news: .text
    case .done: .good
    case .warning: .warning
    case .error: .error
    }
  }
}
