import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct KeymapTests {
  enum Action: Equatable { case help, open, quit, palette, undo, filter }

  static let keymap = Keymap<Action>([
    Binding([.function(10)], .quit, label: "Thoát", group: "Chung", showsInBar: true),
    Binding(
      [.character("?"), .function(1)], .help, label: "Trợ giúp", shortLabel: "Giúp", group: "Chung", showsInBar: true),
    Binding([.enter, .character("l")], .open, label: "mở", group: "Danh sách"),
    Binding([.control("z")], .undo, label: "hoàn tác", group: "Chung", disabledReason: "chưa có gì để hoàn tác"),
    Binding([.character("/")], .filter, label: "lọc", group: "Danh sách", showsInBar: true),
    Binding([], .palette, label: "không phím", group: "Chung", showsInBar: true),
    Binding([.character("l")], .filter, label: "bị che", group: "Danh sách"),
  ])

  @Test func aKeyFindsItsAction() {
    guard case .action(.help) = Self.keymap.outcome(of: .function(1)) else {
      Issue.record("F1")
      return
    }
    guard case .action(.open) = Self.keymap.outcome(of: .character("l")) else {
      Issue.record("the earlier binding has the key")
      return
    }
    guard case .unbound = Self.keymap.outcome(of: .backspace) else {
      Issue.record("Backspace")
      return
    }
  }

  @Test func aDisabledKeySaysWhy() {
    guard case .disabled(let reason) = Self.keymap.outcome(of: .control("z")) else {
      Issue.record("Ctrl-Z")
      return
    }
    #expect(reason == "chưa có gì để hoàn tác")
  }

  @Test func contestedKeysAreFound() { #expect(Self.keymap.contestedKeys == [.character("l")]) }

  @Test func hintsAreInTheOrderOfFunctionKeys() {
    #expect(Self.keymap.hints().map(\.key) == ["F1", "F10", "/"])
    #expect(Self.keymap.hints().map(\.shortLabel) == ["Giúp", "Thoát", "lọc"])
  }

  @Test func helpHasEveryKeyUnderItsHeading() {
    let help = Self.keymap.help()
    #expect(help.map(\.title) == ["Chung", "Danh sách"])
    #expect(help[0].rows.map(\.keys) == ["F10", "? F1", "Ctrl-Z"])
    #expect(help[0].rows[2].disabledReason == "chưa có gì để hoàn tác")
    #expect(help[1].rows.map(\.keys) == ["Enter l", "/", "l"])
  }

  @Test(arguments: [
    (KeyPress.control("s"), "Ctrl-S"), (.alt("x"), "Alt-x"), (.character("G"), "G"), (.space, "Space"), (.up, "↑"),
    (.backTab, "Shift-Tab"), (.escape, "ESC"), (KeyPress(.pageUp, [.control, .shift]), "Ctrl-Shift-PgUp"),
    (.function(10), "F10"), (.delete, "Del"),
  ])
  func names(press: KeyPress, name: String) { #expect(press.name().string == name) }

  @Test func arrowsHaveNamesInASCII() { #expect(KeyPress.up.name(.ascii) == "Up") }
}
