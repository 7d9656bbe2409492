extension JSONError: CustomStringConvertible {
  package var description: String { englishSentence }

  /// The error as a Vietnamese sentence without a final full stop; quotes keys of the document, so it must pass through
  /// the usual cleaning before it reaches a terminal.
  package var sentence: String {
    switch self {
    case .syntax(let fault, let position):
      "dòng \(position.line), cột \(position.column): \(fault.sentence)"
    case .tooLong(let length, let limit):
      "tài liệu JSON dài \(length) byte, vượt giới hạn \(limit) byte"
    case .outOfMemory:
      "không đủ bộ nhớ để đọc tài liệu JSON"
    case .wrongKind(let needed, let found, let place):
      "\(place.sentence): cần \(needed.vietnameseName), nhưng có \(found.vietnameseName)"
    case .notAnInteger(let place):
      "\(place.sentence): cần số nguyên"
    case .integerOutOfRange(let place):
      "\(place.sentence): số nguyên vượt quá ±(2^53 − 1)"
    case .missingMember(let name, let place):
      "\(place.sentence): thiếu khóa “\(name)”"
    case .duplicateMember(let name, let place):
      "\(place.sentence): khóa “\(name)” bị lặp lại"
    case .unknownMember(let name, let place):
      "\(place.sentence): không có khóa nào tên “\(name)”"
    }
  }

  /// The error as an English sentence without a final full stop.
  package var englishSentence: String {
    switch self {
    case .syntax(let fault, let position):
      "line \(position.line), column \(position.column): \(fault.englishSentence)"
    case .tooLong(let length, let limit):
      "the JSON document is \(length) bytes long, the limit is \(limit) bytes"
    case .outOfMemory:
      "not enough memory to read the JSON document"
    case .wrongKind(let needed, let found, let place):
      "\(place.englishSentence): \(needed.englishName) is needed, \(found.englishName) was found"
    case .notAnInteger(let place):
      "\(place.englishSentence): a whole number is needed"
    case .integerOutOfRange(let place):
      "\(place.englishSentence): the whole number is beyond ±(2^53 − 1)"
    case .missingMember(let name, let place):
      "\(place.englishSentence): the key “\(name)” is missing"
    case .duplicateMember(let name, let place):
      "\(place.englishSentence): the key “\(name)” stands more than once"
    case .unknownMember(let name, let place):
      "\(place.englishSentence): there is no key named “\(name)”"
    }
  }
}

extension JSONPlace {
  fileprivate var sentence: String { "\(path) (dòng \(position.line), cột \(position.column))" }

  fileprivate var englishSentence: String { "\(path) (line \(position.line), column \(position.column))" }
}

extension JSONSyntaxFault {
  /// The fault in Vietnamese.
  package var sentence: String {
    switch self {
    case .empty: "tài liệu JSON trống"
    case .byteOrderMark: "có dấu BOM ở đầu, cần lưu lại ở dạng UTF-8 không BOM"
    case .unexpectedByte(let byte): "ký tự không hợp lệ ở đây (byte \(hexadecimal(byte)))"
    case .unexpectedEnd: "tài liệu kết thúc giữa chừng"
    case .trailingContent: "còn nội dung sau khi tài liệu đã kết thúc"
    case .malformedNumber: "số viết sai dạng"
    case .numberOutOfRange: "số quá lớn"
    case .invalidEscape: "dãy thoát \\ không hợp lệ trong chuỗi"
    case .loneSurrogate: "dãy thoát \\u chỉ có một nửa cặp thay thế (surrogate)"
    case .controlCharacter(let byte): "ký tự điều khiển (byte \(hexadecimal(byte))) nằm trong chuỗi mà không được thoát"
    case .invalidUTF8: "byte không hợp lệ trong UTF-8"
    case .tooDeep(let limit): "các cấp lồng nhau sâu hơn \(limit)"
    }
  }

  /// The fault in English.
  package var englishSentence: String {
    switch self {
    case .empty: "the JSON document is empty"
    case .byteOrderMark: "a byte order mark stands at the start; save as UTF-8 without one"
    case .unexpectedByte(let byte): "unexpected character (byte \(hexadecimal(byte)))"
    case .unexpectedEnd: "the document ends too early"
    case .trailingContent: "something follows the end of the document"
    case .malformedNumber: "malformed number"
    case .numberOutOfRange: "number too large"
    case .invalidEscape: "invalid \\ escape in a string"
    case .loneSurrogate: "a \\u escape of half a surrogate pair"
    case .controlCharacter(let byte): "control character (byte \(hexadecimal(byte))) in a string without an escape"
    case .invalidUTF8: "byte that is not valid UTF-8"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count < 2 ? "0" + digits : digits)
  }
}
