/// Where drafts are kept. All calls may block on a file.
package protocol DraftStore: Sendable {
  /// All drafts of an account, the newest first; creates nothing.
  func drafts(of account: String) throws(DraftError) -> DraftShelf

  /// Puts a draft on the disk in place of an earlier one of its name.
  func keep(_ draft: Draft, of account: String) throws(DraftError)

  /// Takes a draft away; one that is gone already is no error.
  func remove(_ id: DraftID, of account: String) throws(DraftError)
}

/// The drafts of one account.
package struct DraftShelf: Hashable, Sendable {
  /// The newest first.
  package let drafts: [Draft]
  /// Names of files among them that are no drafts; they stay where they are.
  package let unreadable: [String]

  package init(drafts: [Draft] = [], unreadable: [String] = []) {
    self.drafts = drafts
    self.unreadable = unreadable
  }
}

/// How much an account may keep.
package enum DraftLimit {
  /// Drafts of one account.
  package static let count = 32
  /// Bytes of one draft.
  package static let bytes = 64 * 1024
}

/// Why a draft was not kept or read.
package enum DraftError: Error, Hashable, Sendable {
  /// The account has as many drafts as it may.
  case full(limit: Int)
  /// The draft has more bytes than it may.
  case tooLarge(limit: Int)
  /// The account's name can be no folder.
  case unfitAccount(String)
  case store(StoreError)
}
