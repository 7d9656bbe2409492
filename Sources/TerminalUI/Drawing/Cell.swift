/// One position of a frame: a base character with up to two combining marks, its style, and whether it is selected.
///
/// Plain memory, so that a frame is one allocation. Text is drawn as NFC, where no Vietnamese letter needs a mark of
/// its own; a third combining mark on one base character is not drawn.
package struct Cell: Hashable, Sendable {
  /// The character; a space where nothing was drawn.
  package let base: Unicode.Scalar
  /// The columns it takes: 1 or 2, and 0 in the right half of a character two columns wide.
  package let width: UInt8
  package var style: Style
  /// Whether the cell belongs to the selection bar.
  package var isSelected: Bool
  private var firstMark: UInt32 = 0
  private var secondMark: UInt32 = 0

  /// Makes a cell that shows `base`.
  package init(_ base: Unicode.Scalar, width: Int = 1, style: Style = .text, isSelected: Bool = false) {
    self.base = base
    self.width = UInt8(clamping: width)
    self.style = style
    self.isSelected = isSelected
  }

  /// A space in plain text.
  package static let blank = Cell(" ")

  /// The combining marks drawn over the base.
  package var marks: [Unicode.Scalar] { [firstMark, secondMark].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) } }

  /// Whether combining marks are drawn over the base.
  package var hasMarks: Bool { firstMark != 0 }

  /// Adds a combining mark, or leaves it out when there are two already.
  package mutating func add(mark: Unicode.Scalar) {
    if firstMark == 0 {
      firstMark = mark.value
    } else if secondMark == 0 {
      secondMark = mark.value
    }
  }

  /// Appends what the cell shows to `text`; nothing for the right half of a wide character.
  package func append(to text: inout String.UnicodeScalarView) {
    guard width > 0 else { return }
    text.append(base)
    if hasMarks { text.append(contentsOf: marks) }
  }
}
