import Domain
import TerminalUI

/// The box in which a list's filter is typed, and the filter in force.
package struct FilterBox: Sendable {
  /// The box while it is open; nil while it is closed.
  package private(set) var field: TextFieldState?
  /// The text in force, as typed.
  package private(set) var text = ""
  /// What the text asks for, without a last part that is still being typed (`qh>` on the way to `qh>7`) or not understood.
  package private(set) var filter = Filter()
  /// Which part of the text is not understood.
  package private(set) var error: FilterError?
  private let fields: Set<String>

  /// - Parameter fields: names that may stand before a colon.
  package init(fields: Set<String> = []) {
    self.fields = fields
  }

  package var isOpen: Bool { field != nil }
  package var isEmpty: Bool { text.isEmpty }

  /// What an input did.
  package enum Outcome: Hashable, Sendable {
    /// Nothing: it is not for a box.
    case ignored
    /// The cursor moved, or the box closed.
    case handled
    /// The list is to be filtered anew.
    case changed
  }

  /// Opens the box on the text in force.
  package mutating func open() { field = TextFieldState(text, maximumLength: 200) }

  /// Puts a filter in force as if it had been typed.
  package mutating func set(_ typed: String) {
    text = typed
    field = nil
    parse()
  }

  /// Takes an input while the box is open: Enter keeps the filter, ESC clears it.
  package mutating func handle(_ input: Input) -> Outcome {
    guard var editing = field else { return .ignored }
    switch input {
    case .key(.enter):
      let before = filter
      field = nil
      parse()
      return filter == before ? .handled : .changed
    case .key(.escape), .key(.control("c")):
      let wasEmpty = isEmpty
      set("")
      return wasEmpty ? .handled : .changed
    default: break
    }
    guard editing.handle(input) else { return .ignored }
    field = editing
    guard editing.text != text else { return .handled }
    text = editing.text
    parse()
    return .changed
  }

  private mutating func parse() {
    error = nil
    let parts = text.split(whereSeparator: \.isWhitespace)
    let isLastOpen = isOpen && !(text.last?.isWhitespace ?? true)
    if isLastOpen, let last = parts.last, isBeginning(last) {
      filter = understood(parts.dropLast())
      return
    }
    do throws(FilterError) {
      filter = try Filter(text, fields: fields)
    } catch {
      let isLast = parts.last.map { String($0) == error.part } ?? false
      if !(isLastOpen && isLast && error.mayComeRight) { self.error = error }
      filter = understood(parts.filter { String($0) != error.part })
    }
  }

  /// What some parts ask for; nothing where even they are not understood.
  private func understood(_ parts: some Sequence<Substring>) -> Filter {
    (try? Filter(parts.joined(separator: " "), fields: fields)) ?? Filter()
  }

  /// Whether a part can only be the beginning of a condition: `qh`, `state:`.
  private func isBeginning(_ part: Substring) -> Bool {
    part.lowercased() == "qh" || part.last == ":" && fields.contains(String(part.dropLast()))
  }
}

extension FilterError {
  /// Whether the next key can make a condition of the part: `qh>`, `!v`.
  fileprivate var mayComeRight: Bool {
    switch reason {
    case .numberExpected: part.last.map { "<>=".contains($0) } ?? false
    case .unknownMark: "!vv".hasPrefix(part.lowercased())
    case .unknownField: false
    }
  }
}
