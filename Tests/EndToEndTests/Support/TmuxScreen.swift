/// What a terminal shows at one moment.
struct TmuxScreen: Sendable, CustomStringConvertible {
  /// The rows from the top, without the blanks at their ends.
  let lines: [String]
  /// Column and row of the cursor, from 0.
  let cursor: (column: Int, row: Int)
  let isCursorVisible: Bool
  /// Whether a program shows its own screen in place of the shell's.
  let isAlternate: Bool
  let title: String

  /// The question that `init(answer:)` takes the answer to; tmux puts no line break into any of these.
  static let question =
    "#{cursor_x},#{cursor_y},#{cursor_flag},#{alternate_on},#{pane_title}"

  /// Reads one line of answers, and the rows below it.
  ///
  /// - Returns: nil where tmux said something else.
  init?(answer: [String]) {
    let facts = answer.first?.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false) ?? []
    guard facts.count == 5, let column = Int(facts[0]), let row = Int(facts[1]) else { return nil }
    cursor = (column, row)
    isCursorVisible = facts[2] == "1"
    isAlternate = facts[3] == "1"
    title = String(facts[4])
    lines = Array(answer.dropFirst())
  }

  var text: String { lines.joined(separator: "\n") }

  /// The first row with this text in it; empty where there is none.
  func line(with text: String) -> String { lines.first { $0.contains(text) } ?? "" }

  func contains(_ text: String) -> Bool { self.text.contains(text) }

  /// The rows, with lines and bars in ASCII, so that a log takes them: what is longer than a pipe gets lost there.
  var description: String {
    let plain = String(text.map { $0 == "─" ? "-" : $0 == "│" ? "|" : $0 == "█" ? "#" : $0 })
    let state =
      "\(isAlternate ? "own screen" : "shell's screen"), cursor \(isCursorVisible ? "on" : "off") at \(cursor)"
    return plain + "\n[\(state)]"
  }
}
