extension TextFieldState {
  /// Takes one input; returns whether it was one for a field.
  ///
  /// Up and Down, Enter in a field of one line, Tab and everything else that leads out of a field is left to the form.
  @discardableResult
  package mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .text(let text), .paste(let text):
      insert(text)
      return true
    case .key(let press): return handle(press)
    case .resize, .signal: return false
    }
  }

  private mutating func handle(_ press: KeyPress) -> Bool {
    switch press {
    case .enter where allowsLineBreaks: insert("\n")
    case .backspace: delete(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): delete(cursor..<min(characters.count, cursor + 1))
    case KeyPress(.backspace, .alt), .control("w"): delete(wordStart..<cursor)
    case KeyPress(.delete, .control): delete(cursor..<wordEnd)
    case .control("u"): delete(lineStart..<cursor)
    case .control("k"): delete(cursor..<lineEnd)
    case .control("z"): undo()
    case .control("y"): redo()
    default: return move(press)
    }
    return true
  }

  private mutating func move(_ press: KeyPress) -> Bool {
    switch press {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    case KeyPress(.left, .control), .alt("b"): cursor = wordStart
    case KeyPress(.right, .control), .alt("f"): cursor = wordEnd
    default: return false
    }
    return true
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var index = cursor
    while index > 0, !characters[index - 1].isWordPart { index -= 1 }
    while index > 0, characters[index - 1].isWordPart { index -= 1 }
    return index
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, !characters[index].isWordPart { index += 1 }
    while index < characters.count, characters[index].isWordPart { index += 1 }
    return index
  }

  private var lineStart: Int {
    characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
