import VietnameseText

/// What kind of value a field holds, for forms, filters and columns.
package enum FieldKind: Hashable, Sendable {
  case text
  case longText
  case integer
  case boolean
  case day
  case moment
  /// One of a closed list.
  case choice
  /// The key of another record.
  case reference(RecordKind)
  case account
  case list
}

/// One field of a record: written once, read by JSON, differences, columns, forms, filters and history.
package struct Field<Owner: Sendable>: Sendable {
  /// Name in files, camelCase.
  package let key: String
  package let label: Phrase
  package let kind: FieldKind
  /// Whether the field is a list that only grows, so that two people's additions never conflict.
  package let isAppendOnly: Bool
  /// What an account must be allowed to do to edit the field as such; nil where only a command of its own changes it.
  package let changedBy: Permission?
  package let read: @Sendable (Owner) -> FieldValue
  package let write: @Sendable (inout Owner, FieldValue) throws(FieldError) -> Void
  /// Fills the field from a document.
  let take: @Sendable (inout Owner, any FieldSource) throws(FieldError) -> Void
  private let keyBytes: [UInt8]

  package init<Value: FieldConvertible>(
    _ key: String, _ label: Phrase, _ kind: FieldKind, _ path: WritableKeyPath<Owner, Value> & Sendable,
    appendOnly: Bool = false, changedBy: Permission? = nil
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    isAppendOnly = appendOnly
    self.changedBy = changedBy
    keyBytes = Array(key.utf8)
    let place = StoredPlace(path)
    read = { owner in owner[keyPath: path].fieldValue }
    write = { (owner: inout Owner, value: FieldValue) throws(FieldError) in
      place.set(try Value(fieldValue: value), in: &owner)
    }
    take = { (owner: inout Owner, source: any FieldSource) throws(FieldError) in
      place.set(try Value(source: source), in: &owner)
    }
  }

  /// Writes what null stands for.
  func clear(_ owner: inout Owner) throws(FieldError) {
    try write(&owner, empty)
  }

  /// Whether the field has this key.
  func isKey(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == keyBytes.count else { return false }
    for place in 0..<bytes.count where bytes[place] != keyBytes[place] { return false }
    return true
  }
}

/// Where a stored property lies in its owner: to write through a key path takes about as long as to read the value.
private struct StoredPlace<Owner, Value>: Sendable {
  private let path: WritableKeyPath<Owner, Value> & Sendable
  /// Nil for a property that is computed or observed, which only the key path reaches.
  private let offset: Int?

  init(_ path: WritableKeyPath<Owner, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Owner>.offset(of: path)
  }

  func set(_ value: Value, in owner: inout Owner) {
    guard let offset else {
      owner[keyPath: path] = value
      return
    }
    withUnsafeMutablePointer(to: &owner) { start in
      // The offset is the one that Swift gives for this property of this type, so a value of this type lies there.
      UnsafeMutableRawPointer(start).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
    }
  }
}

/// The fields of a record in the order in which files and forms show them.
package struct FieldTable<Owner: Sendable>: Sendable {
  package let fields: [Field<Owner>]
  private let positions: [String: Int]

  /// - Precondition: no key stands twice; a later one would never be written.
  package init(_ fields: [Field<Owner>]) {
    self.fields = fields
    positions = Dictionary(fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(key: String) -> Field<Owner>? {
    positions[key].map { fields[$0] }
  }

  /// All fields that hold something: null, empty lists and false are left out, since reading puts them back.
  package func members(of owner: Owner) -> [FieldMember] {
    fields.compactMap { field in
      let value = field.read(owner)
      return value.isDefault ? nil : FieldMember(field.key, value)
    }
  }

  /// Writes members into a record; a member of no field goes to `keep`.
  ///
  /// A closure rather than a key path: where the owner is generic, Swift makes a key path anew for every record read.
  package func write(
    _ members: [FieldMember], into owner: inout Owner, keepingUnknown keep: (inout Owner, FieldMember) -> Void
  ) throws(FieldError) {
    // Files mostly hold fields in table order, so the field after the last one is tried before the dictionary.
    var expected = 0
    for member in members {
      guard let position = position(of: member.key, expected: expected) else {
        keep(&owner, member)
        continue
      }
      expected = position + 1
      do throws(FieldError) {
        if member.value.isNull {
          try fields[position].clear(&owner)
        } else {
          try fields[position].write(&owner, member.value)
        }
      } catch {
        throw error.inside(member.key)
      }
    }
  }

  private func position(of key: String, expected: Int) -> Int? {
    if expected < fields.count, fields[expected].key == key { return expected }
    return positions[key]
  }
}

extension [FieldMember] {
  /// Puts in a member that no field takes, in place of one with its key; null removes that.
  mutating func keep(_ member: FieldMember) {
    removeAll { $0.key == member.key }
    if !member.value.isNull { append(member) }
  }
}

extension Field {
  /// What null stands for in this field: nothing, an empty list, or false.
  fileprivate var empty: FieldValue {
    switch kind {
    case .list: .list([])
    case .boolean: .boolean(false)
    default: .null
    }
  }
}

extension FieldValue {
  /// Whether leaving the field out of a file says the same.
  fileprivate var isDefault: Bool {
    switch self {
    case .null, .boolean(false): true
    case .list(let values): values.isEmpty
    default: false
    }
  }
}
