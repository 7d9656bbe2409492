/// A thing the store keeps, with a version that each change raises by one.
package protocol Record: Equatable, Sendable {
  associatedtype ID: RecordIdentifier
  static var kind: RecordKind { get }
  static var table: FieldTable<Self> { get }

  /// A record without content; the change that creates it fills it.
  init(id: ID)
  var id: ID { get }
  /// 0 before the record exists, 1 when created, one more with each change.
  var version: Int { get set }
  /// Fields that a newer program wrote: kept and written back.
  var unknownFields: [FieldMember] { get set }
}

extension Record {
  package var key: RecordKey { RecordKey(Self.kind, id.rawValue) }

  /// All that is written of the record, unknown fields included.
  package var members: [FieldMember] { Self.table.members(of: self) + unknownFields }

  /// Folds a change into the record.
  package mutating func apply(_ change: RecordChange) throws(FieldError) {
    try Self.table.write(change.set, into: &self, keepingUnknown: { $0.unknownFields.keep($1) })
    for addition in change.add {
      try append(addition)
    }
    version = change.version
  }

  private mutating func append(_ addition: FieldMember) throws(FieldError) {
    guard let field = Self.table[addition.key], field.isAppendOnly,
      case .list(let new) = addition.value, case .list(let old) = field.read(self)
    else { throw FieldError(.notAppendable, at: addition.key) }
    do throws(FieldError) {
      try field.write(&self, .list(old + new))
    } catch {
      throw error.inside(addition.key)
    }
  }
}
