// What is dangerous follows UTS #39 (Unicode security mechanisms), CVE-2021-42574 (bidirectional controls in source)
// and CVE-2024-28085 (escape sequences shown to another user).

extension DisplayText {
  /// The most combining marks left on one base; further ones are shown beside it.
  package static let mostMarks = 4

  /// Whether every scalar is plain and composed, judged by bytes alone.
  ///
  /// Covers what Vietnamese documents are written with; `false` means only that `revealed` has to look.
  static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    var index = 0
    let count = utf8.count
    while index < count {
      let lead = utf8[index]
      if lead < 0x80 {
        if lead < 0x20 || lead == 0x7F { return false }
        index += 1
      } else if lead < 0xCC {
        // U+00A0 to U+02FF without the controls of U+0080 to U+009F and the soft hyphen
        if lead == 0xC2, utf8[index + 1] < 0xA0 || utf8[index + 1] == 0xAD { return false }
        index += 2
      } else if lead == 0xE1 || lead == 0xE2, isPlain(lead, utf8[index + 1], utf8[index + 2]) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Whether three bytes are a plain scalar of the blocks used most.
  private static func isPlain(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (lead, second) {
    case (0xE1, 0xB8...0xBB): true  // U+1E00 to U+1EFF
    case (0xE2, 0x80): third >= 0x90 && third <= 0xA7 || third >= 0xB0  // dashes, quotation marks, ellipsis
    case (0xE2, 0x94...0x97): true  // boxes, blocks, shapes
    case (0xE2, 0x86): third >= 0x90  // arrows
    case (0xE2, 0x87...0x8B): true  // arrows, mathematical operators
    default: false
    }
  }

  /// The text with everything dangerous shown.
  static func revealed(_ raw: String) -> String {
    var result = String.UnicodeScalarView()
    // Marks that may still be set on the base before; nil while there is no base.
    var marksLeft: Int?
    for scalar in Normalization.nfc(raw).unicodeScalars {
      switch Appearance(of: scalar) {
      case .plain:
        result.append(scalar)
        marksLeft = mostMarks
      case .mark:
        if marksLeft == 0 {
          result.append(contentsOf: escape(scalar))
          continue
        }
        if marksLeft == nil { result.append("\u{25CC}") }
        result.append(scalar)
        marksLeft = (marksLeft ?? mostMarks) - 1
      case .dangerous:
        result.append(contentsOf: escape(scalar))
        marksLeft = nil
      }
    }
    return String(result)
  }

  /// A visible name for a scalar that must not be written.
  private static func escape(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0...0x1F: return picture(0x2400 + scalar.value)
    case 0x7F: return picture(0x2421)
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - digits.count))
      return "⟨U+\(padding)\(digits)⟩".unicodeScalars
    }
  }

  /// The control picture of a value, which lies in U+2400 to U+2421.
  private static func picture(_ value: UInt32) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    return view
  }

  /// What a scalar does where text is shown.
  private enum Appearance {
    /// Takes a place of its own.
    case plain
    /// Stands on the character before it.
    case mark
    /// Acts, hides, or looks different from terminal to terminal.
    case dangerous

    init(of scalar: Unicode.Scalar) {
      if scalar.value < 0x7F {
        self = scalar.value < 0x20 ? .dangerous : .plain
        return
      }
      switch scalar.value {
      case 0x1160...0x11FF, 0xD7B0...0xD7FF:
        // Hangul vowels and finals left over by composition join the syllable before them.
        self = .dangerous
      case 0x1F3FB...0x1F3FF:
        // Skin tones join the character before them on some terminals only.
        self = .dangerous
      default:
        self = Appearance(category: scalar.properties)
      }
    }

    private init(category properties: Unicode.Scalar.Properties) {
      if properties.isDefaultIgnorableCodePoint {
        self = .dangerous
        return
      }
      switch properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        self = .dangerous
      case .nonspacingMark, .spacingMark, .enclosingMark:
        self = .mark
      default:
        self = .plain
      }
    }
  }
}
