/// The way from the top of a document to one of its elements; printed as `$.documents[3].issued`.
package struct JSONPath: Sendable, Hashable, CustomStringConvertible {
  /// One step down.
  package enum Step: Sendable, Hashable {
    case member(String)
    case index(Int)
  }

  package private(set) var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  /// The path of a member of this element.
  package func appending(member name: String) -> JSONPath { JSONPath(steps + [.member(name)]) }

  /// The path of an item of this element, from 0.
  package func appending(index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }

  package var description: String {
    var text = "$"
    for step in steps {
      switch step {
      case .index(let index):
        text += "[\(index)]"
      case .member(let name) where Self.isPlain(name):
        text += ".\(name)"
      case .member(let name):
        text += "[\(Self.quoted(name))]"
      }
    }
    return text
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default:
        false
      }
    }
  }

  private static func quoted(_ name: String) -> String {
    var writer = JSONWriter()
    writer.string(name)
    return writer.text
  }
}
