import Domain
import Glibc

extension StoreState {
  /// Reads a store: the newest good checkpoint, then the entries after it.
  ///
  /// A checkpoint that is not good is passed over for the one before, and at last the whole journal is read. A good one
  /// whose place the journal does not have tells that entries are missing: that is damage, whatever else is found.
  static func load(_ folder: StoreFolder, _ format: StoreFormat) throws(StoreError) -> StoreState {
    for _ in 0..<attempts {
      if let state = try loadOnce(folder, format) {
        // A store is never made without records: an empty one would hide that they are lost.
        guard !state.isEmpty else { throw state.fault ?? state.damage(at: state.place.offset, "sổ không có hồ sơ nào") }
        return state
      }
    }
    throw .inputOutput(operation: "read", file: Layout.journal, errno: EAGAIN)
  }

  /// How often reading starts over when files change under it.
  private static let attempts = 5

  /// Reads on; reads everything anew where what was read no longer stands.
  mutating func refresh(_ folder: StoreFolder, _ format: StoreFormat) throws(StoreError) {
    let hadFault = fault != nil
    if case .read = try follow(folder, format), fault == nil || hadFault { return }
    // Damage seen for the first time may be a line that was cut back and written anew while it was being read.
    self = try StoreState.load(folder, format)
  }

  /// Nil where the journal changed under the reading, so that it has to start over.
  private static func loadOnce(_ folder: StoreFolder, _ format: StoreFormat) throws(StoreError) -> StoreState? {
    let checkpoints = CheckpointFolder(files: folder.files, root: folder.root, store: format.store)
    var missed: CheckpointManifest?
    for sequence in try checkpoints.sequences() {
      guard var state = checkpoints.load(sequence) else { continue }
      state.missed = missed
      switch try state.follow(folder, format) {
      case .read: return state
      case .outdated: missed = missed ?? checkpoints.manifest(of: sequence)
      }
    }
    var state = StoreState()
    state.missed = missed
    guard case .read = try state.follow(folder, format) else { return nil }
    return state
  }

  /// The fault that a checkpoint knows of entries which the journal does not have.
  var faultOfMissedCheckpoint: StoreError? {
    guard let missed else { return nil }
    let isShort = head.sequence < missed.head.sequence
    let place = isShort ? place : missed.place
    return .damaged(
      Damage(
        file: Layout.journal + "/" + place.segment.fileName, byte: place.offset,
        sequence: SequenceNumber(isShort ? head.sequence + 1 : missed.head.sequence),
        reason: "sổ thiếu hoặc khác các dòng đến số \(missed.head.sequence) mà điểm lưu đã ghi nhận"))
  }
}
