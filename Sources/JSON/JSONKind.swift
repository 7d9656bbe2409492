/// What an element of a document is.
package enum JSONKind: Sendable, Equatable {
  case null, boolean, number, string, array, object

  /// The kind's name in a Vietnamese sentence.
  package var vietnameseName: String {
    switch self {
    case .null: "null"
    case .boolean: "true hoặc false"
    case .number: "số"
    case .string: "chuỗi"
    case .array: "danh sách [ ]"
    case .object: "đối tượng { }"
    }
  }

  /// The kind's name in an English sentence.
  package var englishName: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array [ ]"
    case .object: "an object { }"
    }
  }
}
