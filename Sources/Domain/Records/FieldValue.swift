/// A value of a record's field as the journal carries it: the neutral form between records, JSON, CSV and history.
package enum FieldValue: Hashable, Sendable {
  case null
  case text(String)
  /// Within ±(2^53 − 1), the integers that every JSON reader keeps.
  case integer(Int64)
  case boolean(Bool)
  case list([FieldValue])
  /// Members in the order in which they stand.
  case object([FieldMember])
}

/// One named value of an object, or one field that a change sets.
package struct FieldMember: Hashable, Sendable {
  package let key: String
  package let value: FieldValue

  package init(_ key: String, _ value: FieldValue) {
    self.key = key
    self.value = value
  }
}

extension FieldValue {
  /// The value under a key of an object; nil elsewhere.
  package subscript(key: String) -> FieldValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var isNull: Bool { self == .null }

  /// One line of plain text for lists, CSV and history; not yet safe for a terminal.
  package var plain: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .list(let values): values.map(\.plain).joined(separator: "; ")
    case .object(let members): members.map { "\($0.key)=\($0.value.plain)" }.joined(separator: ", ")
    }
  }
}

/// Why a value read from outside does not fit its field.
package struct FieldError: Error, Hashable, Sendable {
  /// Wire key of the field, with members and positions inside it ("names[2].from").
  package var path: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case expected(String)
    case notADay(String)
    case notAMoment(String)
    case unknownValue(String)
    case missing
    /// `add` was asked of a field that is not an append-only list.
    case notAppendable
  }

  package init(_ reason: Reason, at path: String = "") {
    self.path = path
    self.reason = reason
  }

  /// The same error, seen from one level further out.
  package func inside(_ outer: String) -> FieldError {
    var error = self
    error.path = path.isEmpty ? outer : path.hasPrefix("[") ? outer + path : "\(outer).\(path)"
    return error
  }
}
