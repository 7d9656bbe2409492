import JSON
import VietnameseText

/// Looks at every text of a file, keys and notes included, for what must not be in it.
enum TextCheck {
  /// Reports texts that are not composed (NFC) or hold control, bidirectional or invisible characters.
  static func check(_ node: ConfigNode) {
    switch node.element.kind {
    case .string: checkText(of: node.element, node.sink)
    case .array: for item in node.items { check(item) }
    case .object:
      // Cannot fail: the kind was looked at.
      guard let members = try? node.element.members else { return }
      for member in members {
        checkText(of: member.key, node.sink)
        check(ConfigNode(element: member.value, sink: node.sink))
      }
    case .null, .boolean, .number: break
    }
  }

  private static func checkText(of element: JSONElement, _ sink: FindingSink) {
    // Cannot fail: a key and a value of this kind are strings.
    guard let text = try? element.string else { return }
    if !text.utf8.elementsEqual(Normalization.nfc(text).utf8) {
      sink.report(.notComposed, at: element)
    } else if !text.utf8.elementsEqual(DisplayText(text).string.utf8) {
      sink.report(.unsafeCharacters, at: element)
    }
  }
}
