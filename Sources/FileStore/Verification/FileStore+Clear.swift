import CPlatform
import Domain

/// What `clear` found and did.
package struct Clearing: Hashable, Sendable {
  /// What the reading of every byte found.
  package let verification: Verification
  /// Why writing had been stopped; nil where it had not.
  package let reason: String?
  /// Whether it may go on.
  package let isCleared: Bool
}

extension FileStore {
  /// Lets writing go on that was stopped, once every byte of the journal was read and found sound.
  ///
  /// The newest segment is written anew before anything follows it: after a failed sync the kernel may show bytes that
  /// are on no disk. Then a new segment is begun, whose second entry says who cleared what. The mark itself goes to
  /// `quarantine`, and so do checkpoints that tell something else than a sound journal.
  ///
  /// - Parameter actor: the account that answers for the disk having been looked at.
  package func clear(
    by actor: Actor, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) -> Clearing {
    let verification = try verify(progress: progress)
    guard verification.isJournalSound, let reason = try reasonOfStop() else {
      return Clearing(verification: verification, reason: try reasonOfStop(), isCleared: false)
    }
    for case .falseCheckpoint(let sequence, let file) in verification.findings { try putAside(sequence.value, file) }
    let holder = LockHolder(
      process: Int(kc_process()), account: actor.account, since: options.now(), action: "clear")
    try locked(as: holder) { () throws(StoreError) in try clearLocked(reason, by: actor) }
    return Clearing(verification: verification, reason: reason, isCleared: true)
  }

  private func clearLocked(_ reason: String, by actor: Actor) throws(StoreError) {
    var state = try refreshed()
    if let fault = state.fault { throw fault }
    state = try repaired(state)
    try Rotation(folder: folder, format: format, options: options).renew(state.place)
    state = try rotated(state)
    let user = Code<User>(rawValue: actor.account).flatMap { state.registry.users[$0] }
    let stamp = ActorStamp(
      account: actor.account, uid: actor.uid, role: user?.roleSet.contains(.admin) == true ? .admin : .system)
    let draft = EntryDraft(
      sequence: 0, moment: options.now(), actor: stamp, action: "clear", changes: [], note: .clear(reason: reason))
    let (_, sequence, _) = try write(draft, after: state, limit: options.commandBytes)
    try StoreError.files(Layout.readOnly) { () throws(FileFailure) in try folder.putMarkAside(sequence) }
    resumeWriting()
  }
}

extension Verification {
  /// Whether the journal itself is as it was written, whatever checkpoints say: those can be made again.
  package var isJournalSound: Bool {
    findings.allSatisfy { finding in
      switch finding {
      case .damage, .notAnchored: false
      case .tornTail, .badCheckpoint, .falseCheckpoint: true
      }
    }
  }
}

extension StoreFolder {
  /// Moves the mark `read-only` to `quarantine`, named by the entry that tells of it.
  fileprivate func putMarkAside(_ sequence: Int) throws(FileFailure) {
    if try files.status(of: Layout.readOnly, in: root) == nil { return }
    try files.withOpen(Layout.quarantine, in: root, for: .folder) { quarantine throws(FileFailure) in
      let name = Layout.readOnly + "-" + NumberedName.text(sequence)
      try files.rename(Layout.readOnly, in: root, to: name, in: quarantine)
      try files.synchronise(quarantine)
    }
    try files.synchronise(root)
  }
}
