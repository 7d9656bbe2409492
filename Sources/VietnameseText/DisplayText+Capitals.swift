extension DisplayText {
  /// The text with a capital at its beginning.
  package var capitalised: DisplayText {
    guard let first = string.first, first.isLowercase else { return self }
    return DisplayText(trusted: first.uppercased() + string.dropFirst())
  }

  /// The text without the capital at its beginning; one that begins with more than one capital stays as it is.
  package var uncapitalised: DisplayText {
    guard let first = string.first, first.isUppercase, !(string.dropFirst().first?.isUppercase ?? false) else {
      return self
    }
    return DisplayText(trusted: first.lowercased() + string.dropFirst())
  }
}
