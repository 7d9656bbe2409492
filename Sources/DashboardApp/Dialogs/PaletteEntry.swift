import Domain
import TerminalUI
import VietnameseText

/// One line of the palette.
struct PaletteEntry: Sendable {
  let title: DisplayText
  /// Stands after the title, quieter.
  var remark: DisplayText = ""
  /// The menu in which the action stands.
  let group: DisplayText
  let keys: DisplayText
  let action: Action
  /// Why it does nothing now.
  var disabled: DisplayText?
  /// Everything by which it is found beside its title: in the other language too.
  private let haystack: FoldedText
  private let foldedTitle: FoldedText

  init(_ binding: ActionBinding, _ app: AppState) {
    let spoken = binding.spoken(app.language)
    title = spoken.title
    group = app.text(binding.group.menu.label)
    keys = spoken.keyNames(app.settings.drawing.glyphs)
    action = binding.action
    disabled = spoken.disabledReason
    foldedTitle = FoldedText(title.string)
    haystack = FoldedText("\(binding.label.vietnamese) \(binding.label.english) \(group) \(keys)")
  }

  /// The account to go on as.
  init(switchingTo user: User, _ app: AppState) {
    let roles = user.roles.map { app.text($0.label) }.joined(separator: ", ")
    title = "\(app.text(Phrase("Đổi tài khoản", "Switch account"))): \(user.id.rawValue)"
    remark = user.displayName == user.id.rawValue ? roles : "\(user.displayName) · \(roles)"
    group = app.text(MenuTitle.program.label)
    keys = ""
    action = .switchAccount(user.id)
    foldedTitle = FoldedText(title.string)
    haystack = FoldedText("\(title) \(remark)")
  }

  /// How well a query finds the entry, the smaller the better; nil where it does not.
  ///
  /// First what has the very key typed, so that `:q` quits; then words of the title, words of the rest, and at last
  /// letters in their order.
  func rank(_ typed: String, _ words: SearchQuery, letters: String) -> Int? {
    if keys.string.split(separator: " ").contains(Substring(typed)) { return 0 }
    if words.matches(foldedTitle) != nil { return 1 }
    if words.matches(haystack) != nil { return 2 }
    return foldedTitle.folded.holdsInOrder(letters) ? 3 : nil
  }
}

extension String {
  /// Whether the letters of another text stand in this one in their order.
  fileprivate func holdsInOrder(_ letters: String) -> Bool {
    var wanted = letters[...]
    for character in self where character == wanted.first { wanted.removeFirst() }
    return wanted.isEmpty
  }
}
