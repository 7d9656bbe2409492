/// Judges from single observations whether the line to a terminal backs up.
///
/// Moments are in microseconds of a clock that never steps back. After the last sign of a full line it counts as slow
/// for a while, so that the picture does not change its ways with every key.
package struct LinkGauge: Hashable, Sendable {
  /// A write that took at least so long had to wait for the line.
  package static let longWrite: Int64 = 150_000
  /// How long the line counts as slow after the last sign of it.
  package static let memory: Int64 = 3_000_000

  private var lastSign: Int64?

  /// Makes a gauge for a line that has shown nothing yet.
  package init() {}

  /// The line took no bytes.
  package mutating func noteFull(at now: Int64) { lastSign = now }

  /// A picture was sent.
  package mutating func noteWrite(from start: Int64, to end: Int64) {
    if end - start >= LinkGauge.longWrite { lastSign = end }
  }

  /// Whether the line counts as slow.
  package func isSlow(at now: Int64) -> Bool {
    lastSign.map { now - $0 < LinkGauge.memory } ?? false
  }
}
