import CPlatform
import Synchronization

/// Work that is done on a second processor while the caller goes on.
package final class Beside<Result: Sendable>: Sendable {
  private let work: @Sendable () -> Result
  private let result = Mutex<Result?>(nil)
  private let thread: Mutex<UInt64?>

  /// Starts the work; where no thread can be had, `value` does it.
  package init(_ work: @escaping @Sendable () -> Result) {
    self.work = work
    thread = Mutex(nil)
    var started: UInt64 = 0
    let context = Unmanaged.passRetained(Box { [self] in finish() })
    let code = kc_start_joined_thread(
      context.toOpaque(),
      { context in
        guard let context else { return }
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().run()
      }, &started)
    if code < 0 {
      context.release()
    } else {
      thread.withLock { $0 = started }
    }
  }

  /// What the work gave; waits for it. To be called once.
  package func value() -> Result {
    let started = thread.withLock { $0 }
    if let started { _ = kc_join_thread(started) }
    return result.withLock { $0 } ?? work()
  }

  private func finish() {
    let made = work()
    result.withLock { $0 = made }
  }
}

/// A closure that C code can carry; the class around it cannot be generic there.
private final class Box {
  let run: () -> Void

  init(_ run: @escaping () -> Void) {
    self.run = run
  }
}
