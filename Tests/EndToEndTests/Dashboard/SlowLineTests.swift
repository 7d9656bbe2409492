import CPlatform
import Testing

extension DashboardTests {
  /// What goes over the line, and what becomes of it when the line is slow.
  @Suite struct SlowLineTests {
    private func dashboard(_ options: String...) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(Desk.sample(), as: "gs01", size: (100, 30), options: options)
      try terminal.wait(for: "đã lưu")
      terminal.readToRest()
      return terminal
    }

    /// The bytes of one step down the list, without the detail that follows when keys pause.
    private func bytesOfAStep(_ terminal: PseudoTerminal) -> Int {
      terminal.send("2z")
      terminal.readToRest(milliseconds: 800)
      var costs: [Int] = []
      for _ in 0..<5 {
        terminal.send("j")
        costs.append(terminal.readToRest(milliseconds: 200).count)
      }
      return costs.sorted()[costs.count / 2]
    }

    @Test func aStepOnASlowLineCostsFewBytes() throws {
      let bytes = bytesOfAStep(try dashboard("--slow"))
      #expect((1...60).contains(bytes), "\(bytes) bytes")
    }

    @Test func aStepWithTheBarCostsNoMoreThanItMust() throws {
      let bytes = bytesOfAStep(try dashboard())
      #expect((61...330).contains(bytes), "\(bytes) bytes")
    }

    /// Forty pages asked for while nobody reads: few of them are sent, the last is, and the line is said to be slow.
    @Test func picturesInBetweenAreLeftOut() throws {
      let terminal = try dashboard()
      for _ in 0..<20 {
        terminal.send("2")
        kc_sleep_microseconds(10_000)
        terminal.send("4")
        kc_sleep_microseconds(10_000)
      }
      terminal.send("1")
      kc_sleep_microseconds(300_000)
      let sent = terminal.readToRest()
      #expect(sent.count < 40_000, "\(sent.count) bytes")
      let text = String(decoding: sent, as: UTF8.self)
      #expect(text.contains("ĐƯỜNG TRUYỀN CHẬM"))
      #expect(text.contains("[1 Đơn vị]"))
    }
  }
}
