/// Any JSON tree, kept apart from the document it came from: for fields that a program does not know and must write back.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// A whole number within ±(2^53 − 1).
  case integer(Int64)
  /// Any other number, as it was written, so that no digit is lost.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order of the document.
  case object([Member])

  /// A member of an object.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a member; nil when this is no object, or has none of this name.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension JSONValue {
  /// Copies an element and all it contains.
  package init(_ element: JSONElement) {
    var places = JSONSourceCursor(element.document)
    self.init(element, &places)
  }

  private init(_ element: JSONElement, _ places: inout JSONSourceCursor) {
    switch element.tag {
    case .object:
      self = .object(
        JSONMembers(of: element).map { member in Member(member.name, JSONValue(member.value, &places)) })
    case .array:
      self = .array(JSONItems(of: element).map { item in JSONValue(item, &places) })
    case .string: self = .string(String(decoding: element.text, as: UTF8.self))
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .integer, .unsigned, .double: self.init(number: element, &places)
    default: self = .null
    }
  }

  private init(number element: JSONElement, _ places: inout JSONSourceCursor) {
    let value = Int64(bitPattern: element.cell[1])
    // Zero may be written "-0", which is another number to some readers.
    if element.tag == .integer, value != 0, value.magnitude <= JSONElement.integerLimit {
      self = .integer(value)
    } else {
      let text = places.numberText(of: element)
      self = text == "0" ? .integer(0) : .number(text)
    }
  }
}

extension JSONParser {
  /// Parses one document into a tree that needs neither the parser nor the bytes any more.
  package func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try withDocument(bytes) { root in JSONValue(root) }
  }

  /// Parses one document of text into a tree.
  package func value(of text: String) throws(JSONError) -> JSONValue { try value(of: Array(text.utf8)) }
}

extension JSONWriter {
  /// Writes any tree.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .number(let text): number(text)
    case .string(let text): string(text)
    case .array(let items):
      beginArray()
      for item in items { self.value(item) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }
}
