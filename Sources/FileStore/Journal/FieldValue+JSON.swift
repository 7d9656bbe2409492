import Domain
import JSON

extension FieldValue {
  /// Copies a value of a document; a number with a fraction is refused, as no field holds one.
  init(_ element: JSONElement) throws(JSONError) {
    switch element.kind {
    case .null: self = .null
    case .boolean: self = .boolean(try element.boolean)
    case .number: self = .integer(try element.integer)
    case .string: self = .text(try element.string)
    case .array:
      var values: [FieldValue] = []
      for item in try element.items { values.append(try FieldValue(item)) }
      self = .list(values)
    case .object: self = .object(try FieldMember.all(of: element))
    }
  }
}

extension JSONElement: FieldSource {
  package var content: FieldContent {
    do throws(JSONError) {
      switch kind {
      case .null: return .null
      case .boolean: return .boolean(try boolean)
      case .number: return .integer(try integer)
      case .string: return .text(try utf8)
      case .array: return .list
      case .object: return .object
      }
    } catch {
      return .unfit
    }
  }

  package func forEachItem(_ body: (any FieldSource) throws(FieldError) -> Void) throws(FieldError) {
    guard kind == .array, let items = try? items else { return }
    for item in items { try body(item) }
  }

  package func forEachMember(
    _ body: (UnsafeBufferPointer<UInt8>, any FieldSource) throws(FieldError) -> Void
  ) throws(FieldError) {
    guard kind == .object, let members = try? members else { return }
    for member in members { try body(member.nameUTF8, member.value) }
  }
}

extension FieldMember {
  /// The members of an object in their order.
  static func all(of element: JSONElement) throws(JSONError) -> [FieldMember] {
    var members: [FieldMember] = []
    // Most records have about so many fields; growing step by step costs more than the spare places.
    members.reserveCapacity(12)
    for member in try element.members { members.append(FieldMember(member.name, try FieldValue(member.value))) }
    return members
  }
}

extension JSONWriter {
  /// Writes a value of a field.
  mutating func field(_ value: FieldValue) {
    switch value {
    case .null: null()
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    case .boolean(let flag): boolean(flag)
    case .list(let values):
      beginArray()
      for item in values { field(item) }
      endArray()
    case .object(let members): fields(members)
    }
  }

  /// Writes members as an object.
  mutating func fields(_ members: [FieldMember]) {
    beginObject()
    for member in members {
      key(member.key)
      field(member.value)
    }
    endObject()
  }
}
