/// One position of a frame: a base character with up to four combining marks, its style, and whether it is selected.
///
/// Plain memory, so that a frame is one allocation. `DisplayText` has no more than four marks on a base.
package struct Cell: Hashable, Sendable {
  /// The character; a space where nothing was drawn.
  package let base: Unicode.Scalar
  /// The columns it takes: 1 or 2, and 0 in the right half of a character two columns wide.
  package let width: UInt8
  package var style: Style
  /// Whether the cell belongs to the selection bar.
  package var isSelected: Bool
  /// Fills the word, so that equal cells are equal bytes and whole rows can be compared as words.
  private let filler: UInt8 = 0
  /// Two marks of 32 bits each, the earlier in the lower half; zero where there is none.
  private var firstMarks: UInt64 = 0
  private var lastMarks: UInt64 = 0

  /// Makes a cell that shows `base`.
  package init(_ base: Unicode.Scalar, width: Int = 1, style: Style = .text, isSelected: Bool = false) {
    self.base = base
    self.width = UInt8(clamping: width)
    self.style = style
    self.isSelected = isSelected
  }

  /// Thousands of cells are compared for each picture.
  package static func == (left: Cell, right: Cell) -> Bool {
    left.base == right.base && left.width == right.width && left.style.rawValue == right.style.rawValue
      && left.isSelected == right.isSelected && left.firstMarks == right.firstMarks && left.lastMarks == right.lastMarks
  }

  /// A space in plain text.
  package static let blank = Cell(" ")

  /// The combining marks drawn over the base.
  package var marks: [Unicode.Scalar] {
    [firstMarks, firstMarks >> 32, lastMarks, lastMarks >> 32].compactMap { bits in
      let value = UInt32(truncatingIfNeeded: bits)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// Whether combining marks are drawn over the base.
  package var hasMarks: Bool { firstMarks != 0 }

  /// Adds a combining mark, or leaves it out when there are four already.
  package mutating func add(mark: Unicode.Scalar) {
    let bits = UInt64(mark.value)
    if firstMarks == 0 {
      firstMarks = bits
    } else if firstMarks >> 32 == 0 {
      firstMarks |= bits << 32
    } else if lastMarks == 0 {
      lastMarks = bits
    } else if lastMarks >> 32 == 0 {
      lastMarks |= bits << 32
    }
  }

  /// Appends what the cell shows to `text`; nothing for the right half of a wide character.
  package func append(to text: inout String.UnicodeScalarView) {
    guard width > 0 else { return }
    text.append(base)
    if hasMarks { text.append(contentsOf: marks) }
  }
}
