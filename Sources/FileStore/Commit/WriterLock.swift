import CPlatform
import Domain

/// The lock between writers, held: given back when the value goes.
///
/// HUP, INT, TERM and TSTP wait in this thread for as long as it is held, so that no commit is torn by a closed
/// terminal; the kernel frees the lock of a killed process.
struct WriterLock: ~Copyable {
  private let files: any FileSystem
  private let descriptor: Descriptor?
  private let signals: UInt64
  /// How long nobody is told of a wait, in microseconds.
  private static let quietWait: Int64 = 300_000

  /// Waits for a lock file, with signals open, at most as long as the options say.
  ///
  /// The lock file is never made here: where it is missing, somebody removed it and another writer may hold it still.
  init(_ name: String = Layout.lock, of folder: StoreFolder, _ options: StoreOptions) throws(StoreError) {
    let deadline = kc_monotonic_microseconds() + Int64(options.lockPatience) * 1000
    files = folder.files
    let patience = kc_monotonic_microseconds() + Self.quietWait
    var longest: UInt32 = 1000
    var isTold = false
    while true {
      var signals: UInt64 = 0
      _ = kc_block_signals(&signals)
      let found: Attempt?
      do throws(FileFailure) {
        found = try Self.attempt(name, folder, options.omitted)
      } catch {
        _ = kc_restore_signals(signals)
        throw StoreError(error, in: name)
      }
      if let found {
        descriptor = found.descriptor
        self.signals = signals
        return
      }
      _ = kc_restore_signals(signals)
      let now = kc_monotonic_microseconds()
      guard now < deadline else { throw .busy(Holder.read(in: folder)) }
      if now >= patience, !isTold {
        isTold = true
        options.hears(.waiting(Holder.read(in: folder)))
      }
      // Unequal waits, so that writers that met once do not meet for ever; longer ones where many wait, so that the
      // holder is not kept from the processor by those who ask whether it is done.
      kc_sleep_microseconds(UInt32.random(in: 300...longest))
      longest = min(longest * 2, 16_000)
    }
  }

  deinit {
    if let descriptor { files.close(descriptor) }
    _ = kc_restore_signals(signals)
  }

  /// What an attempt got; without a descriptor where a test leaves locking out.
  private struct Attempt {
    var descriptor: Descriptor?
  }

  private static func attempt(
    _ name: String, _ folder: StoreFolder, _ omitted: CommitSteps
  ) throws(FileFailure) -> Attempt? {
    if omitted.contains(.lock) { return Attempt(descriptor: nil) }
    let files = folder.files
    let descriptor = try files.open(name, in: folder.root, for: .read)
    do throws(FileFailure) {
      // A lock on a file that lost its name would keep nobody out.
      if try files.lock(descriptor) {
        if omitted.contains(.lockIdentity) { return Attempt(descriptor: descriptor) }
        if try isNamed(name, descriptor, folder) { return Attempt(descriptor: descriptor) }
      }
    } catch {
      files.close(descriptor)
      throw error
    }
    files.close(descriptor)
    return nil
  }

  private static func isNamed(
    _ name: String, _ descriptor: Descriptor, _ folder: StoreFolder
  ) throws(FileFailure) -> Bool {
    let held = try folder.files.status(of: descriptor).identity
    return try folder.files.status(of: name, in: folder.root)?.identity == held
  }
}
