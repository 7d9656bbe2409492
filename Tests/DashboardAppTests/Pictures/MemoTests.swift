import TerminalUI
import Testing

@testable import DashboardApp
@testable import Domain

/// A picture made with what is remembered is the picture made anew, whatever was done before.
@Suite struct MemoTests {
  @Test func aMemoMakesAgainOnlyWhatChanged() {
    let memo = Memo<Int, String>()
    var made = 0
    func value(_ basis: Int) -> String {
      memo.value(for: basis) {
        made += 1
        return "\(basis)"
      }
    }
    #expect([1, 1, 2, 2, 1].map(value) == ["1", "1", "2", "2", "1"])
    #expect(made == 3)
  }

  @Test func whatCouldNotBeMadeIsAskedForAgain() throws {
    struct Fault: Error {}
    let memo = Memo<Int, String>()
    #expect(throws: Fault.self) { try memo.value(for: 1) { () throws(Fault) in throw Fault() } }
    #expect(memo.value(for: 1) { "now" } == "now")
  }

  /// Keys that lead to every screen, page, pane, sort, mark, filter and dialog.
  private static let keys: [KeyPress] =
    "12345jjjkkzoI<>n* \\/:=?!tHLGgv".map { .character($0) } + [
      .enter, .escape, .tab, .up, .down, .pageDown, .pageUp, .home, .end, .function(4), .function(7), .function(9),
      .control("d"), .control("u"), .control("r"), .control("l"), .backspace,
    ]

  private static let sizes = [(80, 24), (120, 30), (160, 45), (100, 30), (60, 18), (40, 12)]

  @Test(arguments: 1...16)
  func rememberedAndNewPicturesAreEqual(seed: UInt64) throws {
    var random = SampleRandom(seed: seed, .times)
    let account = ["gs01", "ttv01", "vp01", "xem01", "qt01", "ld01"][random.below(6)]
    let (width, height) = Self.sizes[random.below(Self.sizes.count)]
    var desk = try Fixture.desk(
      width, height, as: account, language: random.below(4) == 0 ? .english : .vietnamese,
      glyphs: random.below(4) == 0 ? .ascii : .unicode)
    for step in 0..<120 {
      try act(random.below(40), step, &desk, &random)
      let remembered = desk.app.render()
      var forgetful = desk.app
      forgetful.ledger.forgetPictures()
      let new = forgetful.render()
      guard remembered != new else { continue }
      Issue.record("seed \(seed), step \(step):\n\(remembered.styledText)\n\(new.styledText)")
      return
    }
  }

  /// Presses a key, or lets time pass, the window change, or somebody else write.
  private func act(_ choice: Int, _ step: Int, _ desk: inout Desk, _ random: inout SampleRandom) throws {
    switch choice {
    case 0:
      let (width, height) = Self.sizes[random.below(Self.sizes.count)]
      desk.resize(width, height)
    case 1:
      desk.clock = Moment(millisecondsSinceEpoch: desk.clock.millisecondsSinceEpoch + 61_000)
      desk.send(.minute)
    case 2: desk.send(.link(isSlow: step % 2 == 0))
    case 3:
      let open = try desk.store.snapshot().registry.assignments.all.filter { !$0.isClosed }.sorted { $0.id < $1.id }
      let known = open[random.below(open.count)]
      let edit = RecordEdit(known.key, base: known.version, set: [FieldMember("title", .text("Việc lần \(step)"))])
      try desk.other("vp01", does: .edit(edit), request: "other-\(step)")
    default: desk.press(Self.keys[random.below(Self.keys.count)])
    }
  }
}
