import CPlatform
import Domain

extension FileStore {
  /// Reads every byte of every segment, computes the state anew and compares it with the checkpoints.
  ///
  /// On damage it stops all writing. A checkpoint that is not as it was written is put aside, since it can be made
  /// again.
  ///
  /// - Parameter anchor: a head that was kept elsewhere; the journal must have passed it.
  /// - Parameter progress: gets the bytes read so far and the bytes there are.
  package func verify(
    against anchor: Anchor? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) -> Verification {
    let end = try knownEnd()
    var walk = JournalWalk(
      folder: folder, format: format, checkpoints: try checkpointFolder.sequences(), anchor: anchor)
    try walk.run(through: end, progress)
    for (sequence, file) in walk.badCheckpoints { try putAside(sequence, file) }
    if let reason = Self.reasonToStop(walk.result) { stopWriting(reason) }
    return walk.result
  }

  /// Where the journal ended at a moment when nobody was writing.
  private func knownEnd() throws(StoreError) -> StoreState {
    let holder = LockHolder(
      process: Int(kc_process()), account: Account.current, since: options.now(), action: "verify")
    return try locked(as: holder) { () throws(StoreError) in try refreshed() }
  }

  /// Moves a checkpoint to `quarantine`.
  func putAside(_ sequence: Int, _ file: String) throws(StoreError) {
    let lock = try WriterLock(Layout.checkpointLock, of: folder, options)
    let name = NumberedName.text(sequence)
    let result: Result<Void, StoreError>
    do throws(StoreError) {
      try StoreError.files(name) { () throws(FileFailure) in
        try folder.files.withOpen(Layout.checkpoint, in: folder.root, for: .folder) { from throws(FileFailure) in
          try folder.files.withOpen(Layout.quarantine, in: folder.root, for: .folder) { to throws(FileFailure) in
            try folder.files.removeTree("checkpoint-" + name, in: to)
            try folder.files.renameToNew(name, in: from, to: "checkpoint-" + name, in: to)
            try folder.files.synchronise(to)
          }
          try folder.files.synchronise(from)
        }
      }
      result = .success(())
    } catch {
      result = .failure(error)
    }
    _ = consume lock
    try result.get()
  }

  private static func reasonToStop(_ result: Verification) -> String? {
    for finding in result.findings {
      switch finding {
      case .damage(let damage):
        return "kycuong verify: \(damage.file) hỏng ở byte \(damage.byte), dòng số \(damage.sequence.value): "
          + damage.reason
      case .falseCheckpoint(let sequence, let file):
        return "kycuong verify: điểm lưu \(sequence.value) (\(file)) khác với sổ"
      case .tornTail, .badCheckpoint, .notAnchored: continue
      }
    }
    return nil
  }
}
