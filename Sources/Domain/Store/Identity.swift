/// Position of an entry in the journal; the first is 1, and there are no gaps.
package struct SequenceNumber: Comparable, Hashable, Sendable {
  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }

  /// The state before the first entry.
  package static let none = SequenceNumber(0)

  package var next: SequenceNumber { SequenceNumber(value + 1) }

  package static func < (left: SequenceNumber, right: SequenceNumber) -> Bool { left.value < right.value }
}

/// What makes a retry of a commit idempotent: 1 to 64 letters, digits and hyphens, chosen by whoever asks.
package struct RequestID: Hashable, Sendable {
  package let text: String

  package init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(RequestID.isAllowed) else { return nil }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// Who acts, as the process that opened the store attests it; roles come from the store's own records.
package struct Actor: Hashable, Sendable {
  package let account: String
  /// Unix user identifier, where there is one.
  package let uid: Int?

  package init(account: String, uid: Int? = nil) {
    self.account = account
    self.uid = uid
  }
}

/// Who made an entry, and in which of their roles.
package struct ActorStamp: Hashable, Sendable {
  package let account: String
  package let uid: Int?
  package let role: Role

  package init(account: String, uid: Int?, role: Role) {
    self.account = account
    self.uid = uid
    self.role = role
  }
}
