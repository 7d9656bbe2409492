extension Frame {
  /// The rows as text without trailing spaces, each ended by a line feed, for golden files.
  package var plainText: String {
    var text = ""
    for y in 0..<size.height { text += rowText(y) + "\n" }
    return text
  }

  /// The rows of `plainText`, each followed by a row that says which style each column has, and a legend.
  ///
  /// A style is a letter (the nth for the nth case of `Style` after plain text), in upper case where the cell is selected and `.` for plain
  /// text; a row in plain text has no style row. The last lines name the letters used and the cursor.
  package var styledText: String {
    var text = ""
    var used: Set<UInt8> = []
    for y in 0..<size.height {
      text += "|\(rowText(y))\n"
      let styles = row(y).map { Frame.letter(for: $0) }
      if styles.contains(where: { $0 != "." }) {
        text += ":\(String(String.UnicodeScalarView(styles)).trimmingTrailing("."))\n"
        for cell in row(y) where cell.style != .text { used.insert(cell.style.rawValue) }
      }
    }
    for style in Style.allCases where used.contains(style.rawValue) {
      text += "\(Frame.letter(for: Cell(" ", style: style))) \(style)\n"
    }
    return text + (cursor.map { "cursor \($0.x),\($0.y)\n" } ?? "no cursor\n")
  }

  private func rowText(_ y: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in row(y) { cell.append(to: &scalars) }
    return String(scalars).trimmingTrailing(" ")
  }

  private static func letter(for cell: Cell) -> Unicode.Scalar {
    if cell.style == .text { return cell.isSelected ? "#" : "." }
    return Unicode.Scalar((cell.isSelected ? 0x40 : 0x60) + cell.style.rawValue)
  }
}

extension String {
  /// This text without the repetitions of one character at its end.
  fileprivate func trimmingTrailing(_ character: Character) -> String {
    var rest = self[...]
    while rest.last == character { rest.removeLast() }
    return String(rest)
  }
}
