import Testing

@testable import NcursesTerminal

@Suite struct TerminalKindTests {
  @Test(arguments: ["xterm", "xterm-256color", "screen.xterm-256color", "rxvt+x", String(repeating: "a", count: 64)])
  func plain(kind: String) { #expect(TerminalKind.isPlain(kind)) }

  @Test(arguments: [
    "", "../x", "a/b", "hex:00", "b64:AA", "xterm\u{1B}[2J", "xterm ", "xterm\n", "ế", "x\0", "~", "%s",
    String(repeating: "a", count: 65),
  ])
  func hostile(kind: String) { #expect(!TerminalKind.isPlain(kind)) }

  @Test(arguments: [
    ("xterm-kitty", ["xterm-kitty", "xterm-256color"]), ("tmux-256color", ["tmux-256color", "screen"]),
    ("vt100", ["vt100"]), ("nosuch", ["nosuch"]), ("alacritty", ["alacritty", "xterm-256color"]),
  ])
  func candidates(kind: String, expected: [String]) { #expect(TerminalKind.candidates(for: kind) == expected) }
}
