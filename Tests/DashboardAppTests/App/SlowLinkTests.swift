import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What is left out while the line to the terminal backs up, and that it comes back.
@Suite struct SlowLinkTests {
  private func cells(_ before: Frame, _ after: Frame) -> Int {
    zip(before.cells, after.cells).count { $0 != $1 }
  }

  /// On a slow line a step changes the markers and the identifiers of two rows, not the rows.
  @Test func aStepChangesLittle() throws {
    var desk = try Fixture.desk(100, 30, slow: true)
    let before = desk.app.render()
    _ = desk.app.update(.input([.key(.down)]), at: desk.clock)
    #expect(cells(before, desk.app.render()) <= 2 * (1 + 6))
    var wide = try Fixture.desk(100, 30)
    let bar = wide.app.render()
    _ = wide.app.update(.input([.key(.down)]), at: wide.clock)
    #expect(cells(bar, wide.app.render()) > 100)
  }

  @Test func aLineThatBacksUpIsSaidAndDrawnFor() throws {
    var desk = try Fixture.desk(100, 30)
    desk.send(.link(isSlow: true))
    #expect(desk.screen.contains("ĐƯỜNG TRUYỀN CHẬM"))
    #expect(desk.app.drawing.isSlowLink)
    desk.send(.link(isSlow: false))
    #expect(!desk.screen.contains("ĐƯỜNG TRUYỀN CHẬM"))
    #expect(!desk.app.drawing.isSlowLink)
  }

  @Test func theClockStandsStillMeanwhile() throws {
    var desk = try Fixture.desk()
    desk.send(.link(isSlow: true))
    desk.clock = Moment(Fixture.day, hour: 8, minute: 45)
    desk.send(.minute)
    #expect(desk.screen.contains("08:41"))
    desk.send(.link(isSlow: false))
    #expect(desk.screen.contains("08:45"))
  }

  @Test func theDetailFollowsWhenTheLineIsFreeAgain() throws {
    var desk = try Fixture.desk()
    desk.send(.link(isSlow: true))
    desk.press(.down)
    let list = { (desk: Desk) in desk.app.screens[OverdueScreen.self].list }
    #expect(list(desk).cursor == Fixture.assignment(398))
    #expect(list(desk).detail == Fixture.assignment(412))
    desk.send(.link(isSlow: false))
    #expect(list(desk).detail == Fixture.assignment(398))
  }

  /// On a line known to be slow the detail waits longer for keys to pause.
  @Test func theDetailWaitsLongerOnASlowLine() throws {
    var desk = try Fixture.desk(slow: true)
    let effects = desk.app.update(.input([.key(.down)]), at: desk.clock)
    guard case .schedule(.detail, let milliseconds) = effects.first else {
      Issue.record("no timer")
      return
    }
    #expect(milliseconds >= 300)
  }
}
