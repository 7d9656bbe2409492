/// A small value inside a record (a name with its period, a progress note), stored as an object of its own fields.
package protocol FieldObject: FieldConvertible {
  static var table: FieldTable<Self> { get }
  /// A value whose fields hold neither text nor days yet; reading fills it.
  init()
  var unknownFields: [FieldMember] { get set }
}

extension FieldObject {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .object(let members) = fieldValue else { throw FieldError(.expected("object")) }
    self.init()
    try Self.table.write(members, into: &self, keepingUnknown: { $0.unknownFields.keep($1) })
  }

  package init(source: any FieldSource) throws(FieldError) {
    guard case .object = source.content else { throw FieldError(.expected("object")) }
    self.init()
    try Self.table.read(source, into: &self, keepingUnknown: { $0.unknownFields.keep($1) })
  }

  package var fieldValue: FieldValue {
    .object(Self.table.members(of: self) + unknownFields)
  }
}
