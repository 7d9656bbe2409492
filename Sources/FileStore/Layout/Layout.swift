/// The names in a store folder and the modes they are made with (Docs/StoreFormat.md, "Layout").
enum Layout {
  static let format = "format.json"
  static let lock = "lock"
  static let holder = "holder.json"
  static let journal = "journal"
  static let checkpoint = "checkpoint"
  static let checkpointLock = "checkpoint.lock"
  static let readOnly = "read-only"
  static let quarantine = "quarantine"
  static let accounts = "accounts"
  static let drafts = "drafts"

  /// The files of one checkpoint.
  enum Checkpoint {
    static let manifest = "manifest.json"
    static let open = "open.jsonl"
    static let openIndex = "open.index"
    static let closed = "closed.jsonl"
    static let index = "closed.index"
    static let requests = "requests.index"
  }

  static let folderMode: UInt32 = 0o700
  static let fileMode: UInt32 = 0o600
  /// A file that is never written again.
  static let finishedMode: UInt32 = 0o440
}
