import Testing

@testable import TerminalUI

@Suite struct ThemeTests {
  /// Red, green and blue from 0 to 255.
  struct RGB: Equatable {
    let red: Double
    let green: Double
    let blue: Double

    init(_ red: Double, _ green: Double, _ blue: Double) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// Relative luminance as WCAG 2.1 defines it.
    var luminance: Double {
      func linear(_ value: Double) -> Double {
        let share = value / 255
        return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
      }
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The colour two thirds of the way from `background`: how xterm and PuTTY draw faint text.
    func faint(on background: RGB) -> RGB {
      RGB(
        background.red + (red - background.red) * 2 / 3, background.green + (green - background.green) * 2 / 3,
        background.blue + (blue - background.blue) * 2 / 3)
    }

    func contrast(to other: RGB) -> Double {
      let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
      return (light + 0.05) / (dark + 0.05)
    }

    /// `base` to the power of 2.4, by Newton's method for the fifth root of its twelfth power.
    private func power(_ base: Double) -> Double {
      var twelfth = 1.0
      for _ in 0..<12 { twelfth *= base }
      var root = 1.0
      for _ in 0..<100 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
      return root
    }
  }

  /// The sixteen colours of a terminal as it is installed.
  struct Palette: CustomTestStringConvertible {
    let testDescription: String
    let colors: [RGB]
  }

  static let xterm = Palette(
    testDescription: "xterm",
    colors: [
      RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
      RGB(0, 205, 205),
      RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255),
      RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ])

  static let putty = Palette(
    testDescription: "PuTTY",
    colors: [
      RGB(0, 0, 0), RGB(187, 0, 0), RGB(0, 187, 0), RGB(187, 187, 0), RGB(0, 0, 187), RGB(187, 0, 187),
      RGB(0, 187, 187),
      RGB(187, 187, 187), RGB(85, 85, 85), RGB(255, 85, 85), RGB(85, 255, 85), RGB(255, 255, 85), RGB(85, 85, 255),
      RGB(255, 85, 255), RGB(85, 255, 255), RGB(255, 255, 255),
    ])

  private func contrast(_ appearance: Appearance, _ palette: Palette, isDark: Bool) -> Double {
    func color(_ color: TerminalColor, default standard: RGB) -> RGB {
      guard case .indexed(let index) = color else { return standard }
      return palette.colors[Int(index)]
    }
    let background = color(appearance.background, default: isDark ? RGB(0, 0, 0) : RGB(255, 255, 255))
    let foreground = color(appearance.foreground, default: isDark ? palette.colors[7] : RGB(0, 0, 0))
    let isDim = appearance.attributes.contains(.dim)
    return (isDim ? foreground.faint(on: background) : foreground).contrast(to: background)
  }

  @Test(arguments: Style.allCases, [xterm, putty])
  func everyStyleCanBeRead(style: Style, palette: Palette) {
    for isSelected in [false, true] {
      let dark = Theme.dark.appearance(of: style, isSelected: isSelected)
      #expect(contrast(dark, palette, isDark: true) >= 4.5, "dark")
      let light = Theme.light.appearance(of: style, isSelected: isSelected)
      #expect(contrast(light, palette, isDark: false) >= 4.5, "light")
      for isDark in [false, true] {
        let mono = Theme.mono.appearance(of: style, isSelected: isSelected)
        #expect(contrast(mono, palette, isDark: isDark) >= 4.5, "mono")
      }
    }
  }

  @Test func theMeasureItselfIsRight() {
    #expect(abs(RGB(0, 0, 0).contrast(to: RGB(255, 255, 255)) - 21) < 0.001)
    #expect(abs(RGB(119, 119, 119).contrast(to: RGB(255, 255, 255)) - 4.48) < 0.01)
  }

  @Test(arguments: Style.allCases)
  func monoHasNoColours(style: Style) {
    for isSelected in [false, true] {
      let appearance = Theme.mono.appearance(of: style, isSelected: isSelected)
      #expect(appearance.foreground == .standard)
      #expect(appearance.background == .standard)
    }
  }

  @Test(arguments: Theme.all)
  func theSelectionShowsInEveryStyleAndUrgencyShowsInIt(theme: Theme) {
    let bar = theme.appearance(of: .text, isSelected: true)
    for style in Style.allCases {
      let selected = theme.appearance(of: style, isSelected: true)
      #expect(selected != theme.appearance(of: style), "\(style)")
      #expect(!style.isUrgent || theme == .mono || selected != bar, "\(style)")
    }
  }

  @Test func themesAreFoundByName() {
    #expect(Theme.all.allSatisfy { Theme.named($0.name) == $0 })
    #expect(Theme.named("sepia") == nil)
  }
}
