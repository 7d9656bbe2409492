import VietnameseText

/// What stands before a node of a tree drawn as a list: the lines that lead to it and a mark for open or closed.
package struct TreeGuide: Hashable, Sendable {
  /// Whether the node, and before it each of its ancestors below the root, is the last among its siblings.
  package let isLastOnLevel: [Bool]
  /// Whether the children are shown; `nil` for a node without children.
  package let isOpen: Bool?

  /// Makes a guide; a root has no levels.
  package init(isLastOnLevel: [Bool], isOpen: Bool?) {
    self.isLastOnLevel = isLastOnLevel
    self.isOpen = isOpen
  }

  /// The text before the node's name, two columns a level and two for the mark.
  package func text(_ glyphs: Glyphs) -> DisplayText {
    var scalars = String.UnicodeScalarView()
    for (level, isLast) in isLastOnLevel.enumerated() {
      if level == isLastOnLevel.count - 1 {
        scalars.append(isLast ? glyphs.bottomLeft : glyphs.teeRight)
        scalars.append(glyphs.horizontal)
      } else {
        scalars.append(isLast ? " " : glyphs.vertical)
        scalars.append(" ")
      }
    }
    if let isOpen {
      scalars.append(glyphs.treeMark(open: isOpen))
      scalars.append(" ")
    }
    return DisplayText(String(scalars))
  }
}
