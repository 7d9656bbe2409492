import CPlatform
import DashboardApp
import Synchronization

/// The one thread on which the dashboard reads and writes the store, in the order in which it was asked to.
///
/// The main thread never waits for a lock of the store or for a disk.
final class DashboardWorker: Sendable {
  private struct Queue {
    var effects: [Effect] = []
    var isStopped = false
  }

  private let runner: EffectRunner
  private let mailbox: DashboardMailbox
  private let queue = Mutex(Queue())
  private let wake: CInt

  /// Starts the thread; nil where the system has no descriptor or thread left.
  init?(_ runner: EffectRunner, answeringTo mailbox: DashboardMailbox) {
    self.runner = runner
    self.mailbox = mailbox
    wake = kc_event()
    guard wake >= 0, mailbox.descriptor >= 0 else { return nil }
    let code = kc_start_thread(Unmanaged.passRetained(self).toOpaque()) { context in
      guard let context else { return }
      Unmanaged<DashboardWorker>.fromOpaque(context).takeRetainedValue().work()
    }
    if code < 0 {
      Unmanaged.passUnretained(self).release()
      return nil
    }
  }

  deinit {
    if wake >= 0 { _ = kc_close(wake) }
  }

  /// Asks for work of the store; the answer comes through the mailbox.
  func add(_ effect: Effect) {
    queue.withLock { $0.effects.append(effect) }
    _ = kc_event_signal(wake)
  }

  /// Lets the thread end once what it was asked for is done.
  func stop() {
    queue.withLock { $0.isStopped = true }
    _ = kc_event_signal(wake)
  }

  private func work() {
    let descriptors = [wake]
    while true {
      let (effects, isStopped) = queue.withLock { queue in
        defer { queue.effects = [] }
        return (queue.effects, queue.isStopped)
      }
      for effect in effects {
        if let event = runner.run(effect) { mailbox.post(event) }
      }
      if effects.isEmpty {
        if isStopped { return }
        _ = kc_wait_readable(descriptors, 1, -1)
        _ = kc_drain(wake)
      }
    }
  }
}
