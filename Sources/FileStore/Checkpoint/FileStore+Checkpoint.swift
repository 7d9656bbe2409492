import CPlatform
import Domain

extension FileStore {
  /// Writes a checkpoint of the newest state, without keeping writers waiting while it is written.
  ///
  /// - Returns: the last entry that it holds.
  @discardableResult
  package func checkpoint() throws(StoreError) -> SequenceNumber {
    let lock = try WriterLock(Layout.checkpointLock, of: folder, options)
    let result: Result<SequenceNumber, StoreError>
    do throws(StoreError) {
      result = .success(try checkpointLocked())
    } catch {
      result = .failure(error)
    }
    _ = consume lock
    return try result.get()
  }

  /// Writes a checkpoint; the caller holds the lock of checkpoints.
  func checkpointLocked() throws(StoreError) -> SequenceNumber {
    // Taken under the lock between writers, and after a sync: only then is every line that was read on the disk, and a
    // power cut never leaves a checkpoint that knows more than the journal.
    let holder = LockHolder(
      process: Int(kc_process()), account: Account.current, since: options.now(), action: "checkpoint")
    let state = try locked(as: holder) { () throws(StoreError) in
      let state = try repaired(writable())
      try settled(state)
      return state
    }
    if checkpointFolder.load(state.head.sequence) == nil { try write(state) }
    return SequenceNumber(state.head.sequence)
  }

  private func write(_ state: StoreState) throws(StoreError) {
    do throws(StoreError) {
      try checkpointFolder.write(state, at: options.now())
    } catch {
      guard case .unreadable = error else { throw error }
      // A line of the checkpoint before was damaged on the disk: the journal still has all that it held.
      var whole = StoreState()
      whole.lastTaken = state.head.sequence
      guard case .read = try whole.follow(folder, format), whole.head == state.head else { throw error }
      try checkpointFolder.write(whole, at: options.now())
    }
  }

  /// The checkpoints of this store.
  var checkpointFolder: CheckpointFolder {
    CheckpointFolder(files: folder.files, root: folder.root, store: format.store)
  }
}
