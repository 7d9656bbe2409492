/// A value of a document that is being read, out of which fields are filled without a tree of values in between.
///
/// Valid only while the document is; text is not copied before a field takes it.
package protocol FieldSource {
  /// What stands there.
  var content: FieldContent { get }
  /// Calls `body` with each item of a list, in order; with none where it is no list.
  func forEachItem(_ body: (any FieldSource) throws(FieldError) -> Void) throws(FieldError)
  /// Calls `body` with each member of an object, in order; with none where it is no object.
  func forEachMember(
    _ body: (UnsafeBufferPointer<UInt8>, any FieldSource) throws(FieldError) -> Void
  ) throws(FieldError)
}

/// What a source holds.
package enum FieldContent {
  case null
  /// UTF-8.
  case text(UnsafeBufferPointer<UInt8>)
  case integer(Int64)
  case boolean(Bool)
  case list
  case object
  /// A number that no field can hold.
  case unfit
}

extension FieldSource {
  /// The text, where there is one.
  package var text: UnsafeBufferPointer<UInt8>? {
    if case .text(let text) = content { text } else { nil }
  }

  var isNull: Bool {
    if case .null = content { true } else { false }
  }
}

extension FieldValue {
  /// The same as a value on its own.
  init(source: any FieldSource) throws(FieldError) {
    switch source.content {
    case .null: self = .null
    case .text(let text): self = .text(String(decoding: text, as: UTF8.self))
    case .integer(let number): self = .integer(number)
    case .boolean(let flag): self = .boolean(flag)
    case .list:
      var values: [FieldValue] = []
      try source.forEachItem { item throws(FieldError) in values.append(try FieldValue(source: item)) }
      self = .list(values)
    case .object:
      var members: [FieldMember] = []
      try source.forEachMember { key, value throws(FieldError) in
        members.append(FieldMember(String(decoding: key, as: UTF8.self), try FieldValue(source: value)))
      }
      self = .object(members)
    case .unfit: throw FieldError(.expected("integer"))
    }
  }
}

extension FieldTable {
  /// Fills a record from an object; a member of no field goes to `keep`.
  ///
  /// The same as `write` with the object's members, without making them first.
  package func read(
    _ object: any FieldSource, into owner: inout Owner, keepingUnknown keep: (inout Owner, FieldMember) -> Void
  ) throws(FieldError) {
    // Files mostly hold fields in table order, so the field after the last one is tried before all others.
    var expected = 0
    try object.forEachMember { key, value throws(FieldError) in
      guard let position = position(of: key, expected: expected) else {
        keep(&owner, FieldMember(String(decoding: key, as: UTF8.self), try FieldValue(source: value)))
        return
      }
      expected = position + 1
      do throws(FieldError) {
        if value.isNull { try fields[position].clear(&owner) } else { try fields[position].take(&owner, value) }
      } catch {
        throw error.inside(fields[position].key)
      }
    }
  }

  private func position(of key: UnsafeBufferPointer<UInt8>, expected: Int) -> Int? {
    if expected < fields.count, fields[expected].isKey(key) { return expected }
    return fields.firstIndex { $0.isKey(key) }
  }
}

extension Record {
  /// Reads a record that a file holds whole.
  package init(id: ID, version: Int, from object: any FieldSource) throws(FieldError) {
    self.init(id: id)
    try Self.table.read(object, into: &self, keepingUnknown: { $0.unknownFields.keep($1) })
    self.version = version
  }
}
