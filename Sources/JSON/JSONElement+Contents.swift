/// A member of an object: its key, always a string element, and its value.
package struct JSONMember {
  package let key: JSONElement
  package let value: JSONElement

  /// The key as text.
  package var name: String { String(decoding: key.text, as: UTF8.self) }

  /// The key's bytes in the parser's buffer.
  package var nameUTF8: UnsafeBufferPointer<UInt8> { key.text }
}

/// The members of an object in the order of the document.
package struct JSONMembers: Sequence, IteratorProtocol {
  private var upcoming: JSONElement

  init(of object: JSONElement) { upcoming = object.at(object.cell + 1) }

  package mutating func next() -> JSONMember? {
    guard upcoming.tag == .string else { return nil }
    let value = upcoming.at(upcoming.cell + 1)
    defer { upcoming = value.at(value.end) }
    return JSONMember(key: upcoming, value: value)
  }
}

/// The items of an array in the order of the document.
package struct JSONItems: Sequence, IteratorProtocol {
  private var upcoming: JSONElement

  init(of array: JSONElement) { upcoming = array.at(array.cell + 1) }

  package mutating func next() -> JSONElement? {
    guard upcoming.tag != .arrayEnd else { return nil }
    defer { upcoming = upcoming.at(upcoming.end) }
    return upcoming
  }
}

extension JSONElement {
  /// The members of an object; throws when the value is none.
  package var members: JSONMembers {
    get throws(JSONError) {
      guard tag == .object else { throw wrongKind(.object) }
      return JSONMembers(of: self)
    }
  }

  /// The items of an array; throws when the value is none.
  package var items: JSONItems {
    get throws(JSONError) {
      guard tag == .array else { throw wrongKind(.array) }
      return JSONItems(of: self)
    }
  }

  /// The value of a member, nil when the object has none of this name (a member that is null is an element); throws when
  /// the value is no object.
  package func optionalMember(_ name: StaticString) throws(JSONError) -> JSONElement? {
    for member in try members where member.key.textEquals(name) { return member.value }
    return nil
  }

  /// The value of a member; throws when there is none of this name, or the value is no object.
  package func member(_ name: StaticString) throws(JSONError) -> JSONElement {
    guard let value = try optionalMember(name) else { throw .missingMember(name.description, at: place) }
    return value
  }

  /// Throws at the first member with a name that is not among `names`, or when the value is no object.
  package func refuseMembers(otherThan names: [StaticString]) throws(JSONError) {
    for member in try members where !names.contains(where: { member.key.textEquals($0) }) {
      throw .unknownMember(member.name, at: member.key.place)
    }
  }
}
