/// Why a document, or a value in it, could not be read.
package enum JSONError: Error, Sendable, Equatable {
  /// The bytes are not a JSON document.
  case syntax(JSONSyntaxFault, at: JSONPosition)
  /// The document is longer than the parser's limit; both in bytes.
  case tooLong(length: Int, limit: Int)
  case outOfMemory
  /// A value of another kind is needed here.
  case wrongKind(needed: JSONKind, found: JSONKind, at: JSONPlace)
  /// The number has a fraction or an exponent, where a whole number is needed.
  case notAnInteger(at: JSONPlace)
  /// The whole number does not lie within ±(2^53 − 1), the numbers that every JSON program reads alike.
  case integerOutOfRange(at: JSONPlace)
  case missingMember(String, at: JSONPlace)
  /// A key stands more than once in one object; the place is that of the second.
  case duplicateMember(String, at: JSONPlace)
  /// A key that the reader does not know, where unknown ones are refused.
  case unknownMember(String, at: JSONPlace)
}

/// An element's place in its document: the path, and the line and column.
package struct JSONPlace: Sendable, Hashable {
  package let path: JSONPath
  package let position: JSONPosition

  package init(path: JSONPath, position: JSONPosition) {
    self.path = path
    self.position = position
  }
}

/// What is wrong at the first byte that cannot belong to a JSON document.
package enum JSONSyntaxFault: Sendable, Hashable {
  /// No value at all: empty, or white space alone.
  case empty
  /// The document begins with a byte order mark.
  case byteOrderMark
  case unexpectedByte(UInt8)
  /// The bytes end inside a value, an array or an object.
  case unexpectedEnd
  /// Something follows the end of the value.
  case trailingContent
  case malformedNumber
  /// The number is beyond 64 bits (whole) or beyond a finite double.
  case numberOutOfRange
  /// A backslash with something after it that is no JSON escape.
  case invalidEscape
  /// An escape of half a surrogate pair.
  case loneSurrogate
  /// A control character stands raw in a string.
  case controlCharacter(UInt8)
  case invalidUTF8
  /// More levels of arrays and objects than allowed.
  case tooDeep(limit: Int)
}
