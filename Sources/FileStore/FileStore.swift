// The store in files: one journal of chained lines, checkpoints that can be made again, one lock between writers.
//
// Purpose. Implements `Store` of Domain on a folder as Docs/StoreFormat.md describes it. Everything is one append under
// one lock, on the disk before anyone is told; readers take no lock, create nothing and see whole transactions only.
//
// Calling sequence.
//   1. `FileStore.create(at:…)` makes a new store, or `FileStore(at:…)` opens one.
//   2. `snapshot()` gives the newest state, `snapshot(asOf:)` an earlier one, `commit` writes, `changes(after:)` and
//      `history(of:)` read the journal.
//   3. `watch` tells when the journal grows; `checkpoint()` and `verify()` are for long-lived or nightly processes.
//
// Errors. `StoreError` and nothing else. A damaged journal opens with what stands before the damage and
// `StoreCondition.readOnly` says where it is; where nothing stands before it, opening throws.
//
// Folders. Files: the file calls. Layout: names, format.json, checks of the folder. Journal: lines, chain, entries.
// State: what a process knows. Commit: the lock and the protocol of writing. Checkpoint: writing, mapping and parsing on
// demand. Creation: new stores. Verification: reading every byte. Watch: learning that the journal grew.
import CPlatform
import Domain
import Synchronization

/// A store in a folder.
package final class FileStore: Store {
  /// The folder, open.
  let folder: StoreFolder
  /// What `format.json` said at opening.
  let format: StoreFormat
  /// Law, calendar and permissions by which commands are judged.
  package let rulebook: Rulebook
  /// How the store is worked with.
  let options: StoreOptions
  private let state: Mutex<StoreState>
  /// Why this process writes no more, where it could not stop the others by the mark.
  private let stop = Mutex<String?>(nil)

  /// Opens a store and reads its state.
  package init(
    at path: String, rulebook: Rulebook, options: StoreOptions = StoreOptions(),
    files: any FileSystem = RealFileSystem()
  ) throws(StoreError) {
    do throws(FolderFault) {
      folder = try StoreFolder(at: path, on: files, hears: options.hears)
    } catch {
      throw StoreError(error, path: path)
    }
    format = try folder.format()
    guard format.minReader <= StoreFormat.current else {
      throw .newerFormat(needed: format.minReader, known: StoreFormat.current)
    }
    self.rulebook = rulebook
    self.options = options
    state = Mutex(try StoreState.load(folder, format))
  }

  /// What should be told to whoever set the store up.
  package var advice: [FolderAdvice] { folder.advice }

  /// Identifier of the store.
  package var identifier: String { format.store }

  package func snapshot() throws(StoreError) -> Snapshot {
    let state = try refreshed()
    return Snapshot(
      registry: state.registry, through: SequenceNumber(state.head.sequence), head: state.head.hash.hex,
      recorded: state.recorded,
      condition: StoreCondition(isSample: format.isSample, readOnly: try obstacle(state)))
  }

  /// The state after reading what came since.
  func refreshed() throws(StoreError) -> StoreState {
    try state.withLock { state throws(StoreError) in
      try state.refresh(folder, format)
      return state
    }
  }

  /// The state as it was read last.
  func asRead() -> StoreState {
    state.withLock { $0 }
  }

  /// Stops writing in this process, and in the others as far as the disk takes the mark.
  func stopWriting(_ reason: String) {
    stop.withLock { $0 = reason }
    guard folder.stopWriting(WriteStop(reason: reason, account: Account.current, at: options.now())) else { return }
    // The mark speaks for all processes, and for as long as it is there.
    stop.withLock { $0 = nil }
  }

  /// Forgets why this process wrote no more, once somebody looked at the disk.
  func resumeWriting() {
    stop.withLock { $0 = nil }
  }

  /// Why writing was stopped; nil where it was not.
  func reasonOfStop() throws(StoreError) -> String? {
    if let reason = stop.withLock({ $0 }) { return reason }
    return try folder.writeStop()?.reason
  }

  /// That writing was stopped, since when and by whom; nil where it was not.
  package func writeStop() throws(StoreError) -> WriteStop? {
    let reason = stop.withLock { $0 }
    return try folder.writeStop() ?? reason.map { WriteStop(reason: $0) }
  }

  /// Why nothing can be written; nil in a healthy store.
  func obstacle(_ state: StoreState) throws(StoreError) -> StoreError? {
    if let fault = state.fault ?? state.parking?.fault { return fault }
    // Read anew: a newer program may have raised it while this one runs.
    let needed = try folder.format().minWriter
    if needed > StoreFormat.current { return .newerFormat(needed: needed, known: StoreFormat.current) }
    return try reasonOfStop().map { .readOnly(reason: $0) }
  }
}
