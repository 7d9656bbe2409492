import CPlatform
import DashboardApp
import Synchronization

/// Events on their way to the main thread; a descriptor becomes readable when there are some.
final class DashboardMailbox: Sendable {
  /// Readable while events wait; negative where the system has no descriptor left.
  let descriptor: CInt
  private let events = Mutex<[Event]>([])

  init() {
    descriptor = kc_event()
  }

  deinit {
    if descriptor >= 0 { _ = kc_close(descriptor) }
  }

  /// Leaves an event; called on any thread.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    if descriptor >= 0 { _ = kc_event_signal(descriptor) }
  }

  /// Takes all events that wait, the oldest first.
  func take() -> [Event] {
    if descriptor >= 0 { _ = kc_drain(descriptor) }
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Waits until an event comes, at most so long; gives what there is.
  func wait(milliseconds: Int) -> [Event] {
    guard descriptor >= 0 else { return take() }
    let descriptors = [descriptor]
    _ = kc_wait_readable(descriptors, 1, CInt(clamping: milliseconds))
    return take()
  }
}
