import ArgumentParser
import TerminalUI

/// How the dashboard draws.
struct ScreenOptions: ParsableArguments {
  @Flag(help: hint("Vẽ khung và thanh bằng ký tự ASCII.", "Draw lines and bars in ASCII."))
  var ascii = false

  @Flag(
    help: hint("Dành cho đường truyền chậm: vẽ ít ký tự nhất.", "For a slow link: draw as few characters as can be."))
  var slow = false

  @Option(help: hint("Bảng màu.", "Colours.", value: "theme"))
  var theme: ThemeName?
}

/// The shipped themes.
enum ThemeName: String, CaseIterable, ExpressibleByArgument {
  case dark
  case light
  case mono
}

extension ScreenOptions {
  /// The theme asked for; without colours where NO_COLOR says so (no-color.org).
  var chosenTheme: Theme {
    switch theme {
    case .dark: .dark
    case .light: .light
    case .mono: .mono
    case nil: Environment["NO_COLOR"] == nil ? .dark : .mono
    }
  }
}
