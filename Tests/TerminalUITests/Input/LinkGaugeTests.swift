import Testing

@testable import TerminalUI

/// When a line counts as slow, and when no longer.
@Suite struct LinkGaugeTests {
  @Test func aLineThatTakesEverythingIsFast() {
    var gauge = LinkGauge()
    gauge.noteWrite(from: 0, to: LinkGauge.longWrite - 1)
    #expect(!gauge.isSlow(at: LinkGauge.longWrite))
  }

  @Test func aFullLineIsSlowForAWhile() {
    var gauge = LinkGauge()
    gauge.noteFull(at: 1000)
    #expect(gauge.isSlow(at: 1000))
    #expect(gauge.isSlow(at: 1000 + LinkGauge.memory - 1))
    #expect(!gauge.isSlow(at: 1000 + LinkGauge.memory))
  }

  @Test func aWriteThatWaitsIsASignFromItsEnd() {
    var gauge = LinkGauge()
    gauge.noteWrite(from: 0, to: LinkGauge.longWrite)
    #expect(gauge.isSlow(at: LinkGauge.longWrite + LinkGauge.memory - 1))
    #expect(!gauge.isSlow(at: LinkGauge.longWrite + LinkGauge.memory))
  }
}
