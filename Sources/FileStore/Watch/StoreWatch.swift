import CPlatform
import Domain

/// Tells when the journal grows, until it is let go.
///
/// The kernel's notices (inotify) wake it at once, at most ten times a second; a look at the size of the newest segment
/// each second is the truth beneath them, since notices may be lost and their number is limited for an account.
package final class StoreWatch: Sendable {
  private let loop: WatchLoop

  /// Starts watching; `changed` is called on a thread of its own, with every signal blocked, and should only wake
  /// whoever reads the store.
  init(
    _ folder: StoreFolder, heedingNotices: Bool, changed: @escaping @Sendable () -> Void
  ) throws(StoreError) {
    loop = try WatchLoop(folder, heedingNotices, changed)
    let code = kc_start_thread(Unmanaged.passRetained(loop).toOpaque()) { context in
      guard let context else { return }
      Unmanaged<WatchLoop>.fromOpaque(context).takeRetainedValue().run()
    }
    if code < 0 {
      Unmanaged.passUnretained(loop).release()
      throw .inputOutput(operation: "thread", file: Layout.journal, errno: -code)
    }
  }

  deinit {
    loop.stop()
  }
}

extension FileStore {
  /// Calls `changed` soon after entries came, until the watch is let go; see `StoreWatch` for the thread.
  ///
  /// - Parameter heedingNotices: false leaves the looks alone, as where the account has no notices left.
  package func watch(
    heedingNotices: Bool = true, _ changed: @escaping @Sendable () -> Void
  ) throws(StoreError) -> StoreWatch {
    try StoreWatch(folder, heedingNotices: heedingNotices, changed: changed)
  }
}

/// The descriptors and the loop of a watch.
private final class WatchLoop: Sendable {
  /// The shortest time between two calls, in milliseconds.
  private static let pause: CInt = 100
  /// The time between two looks without a notice, in milliseconds.
  private static let period: CInt = 1000

  private let folder: StoreFolder
  private let changed: @Sendable () -> Void
  private let stopped: CInt
  private let notices: CInt

  init(
    _ folder: StoreFolder, _ heedingNotices: Bool, _ changed: @escaping @Sendable () -> Void
  ) throws(StoreError) {
    self.folder = folder
    self.changed = changed
    stopped = kc_event()
    notices = heedingNotices ? Self.notices(of: folder) : -1
    if stopped < 0 {
      if notices >= 0 { _ = kc_close(notices) }
      throw .inputOutput(operation: "eventfd", file: Layout.journal, errno: -stopped)
    }
  }

  deinit {
    _ = kc_close(stopped)
    if notices >= 0 { _ = kc_close(notices) }
  }

  /// Ends the loop soon.
  func stop() {
    _ = kc_event_signal(stopped)
  }

  /// Waits and calls until it is stopped.
  func run() {
    var seen = sight()
    while true {
      let ready = wait(Self.period, withNotices: true)
      if ready & 1 != 0 { return }
      if notices >= 0 { _ = kc_drain(notices) }
      let now = sight()
      if now == seen { continue }
      seen = now
      changed()
      if wait(Self.pause, withNotices: false) & 1 != 0 { return }
    }
  }

  /// The newest segment and its size, from which growth is seen.
  private struct Sight: Equatable {
    var segment: SegmentName
    var size: Int
  }

  private func sight() -> Sight? {
    do {
      guard let newest = try folder.segments().last,
        let status = try folder.files.status(of: newest.fileName, in: folder.journal)
      else { return nil }
      return Sight(segment: newest, size: status.size)
    } catch {
      // Nothing seen differs from what was seen: whoever reads the store then meets the error and tells it.
      return nil
    }
  }

  private func wait(_ milliseconds: CInt, withNotices: Bool) -> CInt {
    let descriptors = withNotices && notices >= 0 ? [stopped, notices] : [stopped]
    let ready = kc_wait_readable(descriptors, CInt(descriptors.count), milliseconds)
    // Without a working poll the loop would spin.
    if ready < 0 { kc_sleep_microseconds(UInt32(milliseconds) * 1000) }
    return max(0, ready)
  }

  /// An inotify descriptor on the journal; negative where there is none, so that only the looks remain.
  private static func notices(of folder: StoreFolder) -> CInt {
    guard folder.files is RealFileSystem else { return -1 }
    let descriptor = kc_inotify()
    guard descriptor >= 0 else { return -1 }
    if kc_inotify_watch(descriptor, "/proc/self/fd/\(folder.journal.number)") < 0 {
      _ = kc_close(descriptor)
      return -1
    }
    return descriptor
  }
}
