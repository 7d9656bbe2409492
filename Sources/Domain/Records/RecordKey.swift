/// The kinds of record that the store keeps; `rawValue` is the first part of a key.
package enum RecordKind: String, CaseIterable, Sendable {
  case unit
  case person
  case headship
  case assignment
  case incident
  case user
  /// What a person decided about a suggested incident.
  case suggestion
  case dissemination
  case check
  case rules
  case planItem = "plan"
  case measure
  case advice
  case duty
  /// The grade of a unit or person in a year, or the closing of that year.
  case evaluation
  /// A version of the legal catalogue that some process has worked under.
  case law
  /// A file that was imported.
  case fileImport = "import"
  /// A letter that urges a unit.
  case urging
  /// The frozen figures of a quarter.
  case quarterlyReport = "quarter"
}

/// What names a record everywhere: "incident/VV-2026-0012".
package struct RecordKey: Hashable, Sendable {
  package let kind: RecordKind
  package let id: String

  package init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The key written as `text`; nil where the kind is unknown or the identifier empty.
  package init?(_ text: some StringProtocol) {
    guard let slash = text.firstIndex(of: "/"), let kind = RecordKind(rawValue: String(text[..<slash])) else {
      return nil
    }
    let id = String(text[text.index(after: slash)...])
    guard !id.isEmpty else { return nil }
    self.init(kind, id)
  }

  package var text: String { "\(kind.rawValue)/\(id)" }
}

/// An identifier of one kind of record.
package protocol RecordIdentifier: Hashable, Sendable, FieldConvertible {
  init?(rawValue: String)
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>)
  var rawValue: String { get }
}

extension RecordIdentifier {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("text")) }
    guard let identifier = Self(rawValue: text) else { throw FieldError(.unknownValue(text)) }
    self = identifier
  }

  package init(source: any FieldSource) throws(FieldError) {
    guard let text = source.text else { throw FieldError(.expected("text")) }
    guard let identifier = Self(utf8: text) else {
      throw FieldError(.unknownValue(String(decoding: text, as: UTF8.self)))
    }
    self = identifier
  }

  /// Reads an identifier from the bytes of its text.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(rawValue: String(decoding: bytes, as: UTF8.self))
  }

  package var fieldValue: FieldValue { .text(rawValue) }
}

/// A permanent code of lower-case ASCII letters, digits and hyphens ("so-noi-vu").
package struct Code<Owner>: RecordIdentifier, Comparable {
  package let rawValue: String

  /// Nil for anything but 1 to 80 of `a-z 0-9 - . _`, so that a code is safe in a file, a shell and a terminal.
  package init?(rawValue: String) {
    guard (1...80).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy(Code.isAllowed) else { return nil }
    self.rawValue = rawValue
  }

  package static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
