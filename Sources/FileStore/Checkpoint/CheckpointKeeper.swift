import CPlatform
import Domain
import Synchronization

/// Writes a checkpoint whenever enough entries came since the last one, on a thread of its own, until it is let go.
///
/// For long-lived processes: a short command would keep its user waiting. Of many at once one does the work, and what
/// fails is tried again when further entries come, since nothing depends on it.
package final class CheckpointKeeper: Sendable {
  /// How many entries may follow a checkpoint before the next is due.
  package static let dueAfter = 5000

  private let watch: StoreWatch
  private let loop: KeeperLoop

  fileprivate init(_ store: FileStore, dueAfter: Int) throws(StoreError) {
    let loop = KeeperLoop(store, dueAfter: dueAfter)
    watch = try store.watch { loop.wake() }
    self.loop = loop
    try loop.start()
    loop.wake()
  }

  deinit {
    loop.stop()
  }
}

extension FileStore {
  /// Keeps checkpoints close behind the journal until the keeper is let go.
  package func keepCheckpoints(dueAfter: Int = CheckpointKeeper.dueAfter) throws(StoreError) -> CheckpointKeeper {
    try CheckpointKeeper(self, dueAfter: dueAfter)
  }

  /// Writes a checkpoint where so many entries came since the newest good one and nobody else is at it.
  ///
  /// - Returns: the last entry that it holds; nil where none was due.
  package func checkpointIfDue(after count: Int = CheckpointKeeper.dueAfter) throws(StoreError) -> SequenceNumber? {
    guard try isCheckpointDue(after: count) else { return nil }
    var patience = options
    patience.lockPatience = 0
    let lock: WriterLock
    do throws(StoreError) {
      lock = try WriterLock(Layout.checkpointLock, of: folder, patience)
    } catch {
      if case .busy = error { return nil }
      throw error
    }
    let result: Result<SequenceNumber?, StoreError>
    do throws(StoreError) {
      // Another may have done it just before.
      result = .success(try isCheckpointDue(after: count) ? checkpointLocked() : nil)
    } catch {
      result = .failure(error)
    }
    _ = consume lock
    return try result.get()
  }

  private func isCheckpointDue(after count: Int) throws(StoreError) -> Bool {
    let folder = checkpointFolder
    let newest = try folder.sequences().first { folder.manifest(of: $0) != nil } ?? 0
    return try refreshed().head.sequence - newest >= count
  }
}

/// The thread of a keeper.
private final class KeeperLoop: Sendable {
  private let store: FileStore
  private let dueAfter: Int
  private let event: CInt
  private let isStopped = Atomic(false)

  init(_ store: FileStore, dueAfter: Int) {
    self.store = store
    self.dueAfter = dueAfter
    event = kc_event()
  }

  deinit {
    if event >= 0 { _ = kc_close(event) }
  }

  func start() throws(StoreError) {
    guard event >= 0 else { throw .inputOutput(operation: "eventfd", file: Layout.checkpoint, errno: -event) }
    let code = kc_start_thread(Unmanaged.passRetained(self).toOpaque()) { context in
      guard let context else { return }
      Unmanaged<KeeperLoop>.fromOpaque(context).takeRetainedValue().run()
    }
    if code < 0 {
      Unmanaged.passUnretained(self).release()
      throw .inputOutput(operation: "thread", file: Layout.checkpoint, errno: -code)
    }
  }

  func wake() {
    _ = kc_event_signal(event)
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    wake()
  }

  private func run() {
    while true {
      let ready = kc_wait_readable([event], 1, -1)
      if isStopped.load(ordering: .relaxed) || ready < 0 { return }
      _ = kc_drain(event)
      do throws(StoreError) {
        _ = try store.checkpointIfDue(after: dueAfter)
      } catch {
        // A store that cannot be written or read tells so to whoever works in it.
        continue
      }
    }
  }
}
