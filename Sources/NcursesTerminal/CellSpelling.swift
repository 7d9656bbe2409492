import CNcurses
import TerminalUI
import VietnameseText

/// Turns cells into the characters that ncurses gets.
///
/// What ncurses would count otherwise than the frame does is replaced, so that no line ever shifts; where the terminal
/// does not understand UTF-8, letters lose their marks.
struct CellSpelling {
  private let isUTF8: Bool
  /// What stands for a character other than itself, for those met so far.
  private var replacements: [Unicode.Scalar: [Unicode.Scalar]] = [:]
  /// Which characters up to the box lines stand for themselves, as far as they were met.
  private var isItself = [Bool](repeating: false, count: 0x2600)

  /// Makes a spelling for a terminal that does, or does not, understand UTF-8.
  init(isUTF8: Bool) { self.isUTF8 = isUTF8 }

  /// Appends what stands for a cell: as many columns as the cell is wide.
  mutating func append(_ cell: Cell, to text: inout [wchar_t]) {
    guard cell.width > 0 else { return }
    let base = cell.base.value
    guard base < 0x7F || base < isItself.count && isItself[Int(base)], !cell.hasMarks else {
      text += spelled(cell.base, width: Int(cell.width)).map { wchar_t(bitPattern: $0.value) }
      if isUTF8 { text += cell.marks.filter { kc_columns($0.value) == 0 }.map { wchar_t(bitPattern: $0.value) } }
      return
    }
    text.append(wchar_t(bitPattern: cell.base.value))
  }

  private mutating func spelled(_ scalar: Unicode.Scalar, width: Int) -> [Unicode.Scalar] {
    if let known = replacements[scalar] { return known }
    let spelled = isUTF8 ? Self.agreed(scalar, width: width) : Self.ascii(scalar, width: width)
    replacements[scalar] = spelled
    if spelled == [scalar], width == 1, Int(scalar.value) < isItself.count { isItself[Int(scalar.value)] = true }
    return spelled
  }

  /// The character itself, or U+FFFD where the C library disagrees about its columns.
  private static func agreed(_ scalar: Unicode.Scalar, width: Int) -> [Unicode.Scalar] {
    if Int(kc_columns(scalar.value)) == width { return [scalar] }
    return ["\u{FFFD}"] + Array(repeating: " ", count: max(0, width - 1))
  }

  /// One ASCII character, with blanks after it up to the width.
  private static func ascii(_ scalar: Unicode.Scalar, width: Int) -> [Unicode.Scalar] {
    [asciiLetter(scalar) ?? asciiSign(scalar)] + Array(repeating: " ", count: max(0, width - 1))
  }

  private static func asciiLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return scalar }
    let folded = Folding.fold(String(scalar)).unicodeScalars
    guard folded.count == 1, let letter = folded.first, letter.isASCII, letter.properties.isAlphabetic else {
      return nil
    }
    guard scalar.properties.isUppercase else { return letter }
    return Unicode.Scalar(UInt8(letter.value & 0xDF))
  }

  private static func asciiSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{2018}"..."\u{201B}": "'"
    case "\u{201C}"..."\u{201F}", "«", "»": "\""
    case "…": "~"
    case "·", "•": "|"
    case "×": "x"
    case "\u{A0}": " "
    default: "?"
    }
  }
}
