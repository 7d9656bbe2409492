@testable import VietnameseText

/// Writes text in the encodings, for tests: the tables turned round, but for VNI, which has a table of its own here.
enum EncodingWriter {
  /// All letters with marks, small and capital.
  static let letters: String = {
    let small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
    return small + small.uppercased()
  }()

  static func bytes(_ text: String, as encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .tcvn3, .viscii: single(text, encoding)
    case .cp1258: single(parted(text), encoding)
    case .vni: vni(text)
    }
  }

  private static func single(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
    var byteOf: [Unicode.Scalar: UInt8] = [:]
    for (byte, scalar) in EncodingTables.table(of: encoding).enumerated() {
      if let scalar, byteOf[scalar] == nil { byteOf[scalar] = UInt8(byte) }
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byteOf[scalar] else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// Letters of code page 1258 with the tones behind them.
  private static func parted(_ text: String) -> String {
    let own = Set("ăâđêôơưĂÂĐÊÔƠƯ".unicodeScalars)
    let tones = Set("\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars)
    var result = String.UnicodeScalarView()
    for character in text {
      let parts = Normalization.decomposed(String(character)).map { $0 }
      let tone = parts.filter(tones.contains)
      let rest = Normalization.nfc(String(String.UnicodeScalarView(parts.filter { !tones.contains($0) })))
      // Shapes stay with their letter.
      let shape = rest.unicodeScalars.allSatisfy { $0.value < 0x80 || own.contains($0) }
      result.append(contentsOf: shape ? rest.unicodeScalars : String(character).unicodeScalars)
      if shape { result.append(contentsOf: tone) }
    }
    return String(result)
  }

  /// Small letters of VNI-Windows, byte by byte; capitals lie 0x20 below.
  private static let vniLetters: [Character: [UInt8]] = {
    let rows: [(String, [UInt8], [UInt8])] = [
      ("áàảãạ", [0x61], [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]), ("âấầẩẫậ", [0x61], [0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4]),
      ("ăắằẳẵặ", [0x61], [0xEA, 0xE9, 0xE8, 0xFA, 0xFC, 0xEB]), ("éèẻẽẹ", [0x65], [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]),
      ("êếềểễệ", [0x65], [0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4]), ("óòỏõọ", [0x6F], [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]),
      ("ôốồổỗộ", [0x6F], [0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4]), ("ớờởỡợ", [0xF4], [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]),
      ("úùủũụ", [0x75], [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]), ("ứừửữự", [0xF6], [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]),
      ("ýỳỷỹ", [0x79], [0xF9, 0xF8, 0xFB, 0xF5]),
      ("đơưíìỉĩịỵ", [], [0xF1, 0xF4, 0xF6, 0xED, 0xEC, 0xE6, 0xF3, 0xF2, 0xEE]),
    ]
    var table: [Character: [UInt8]] = [:]
    for (letters, base, marks) in rows {
      for (letter, mark) in zip(letters, marks) { table[letter] = base + [mark] }
    }
    return table
  }()

  private static func vni(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for character in text {
      if let ascii = character.asciiValue {
        bytes.append(ascii)
      } else if let small = vniLetters[character] {
        bytes += small
      } else if let lower = character.lowercased().first, let small = vniLetters[lower] {
        bytes += small.map { $0 & 0xDF }
      } else {
        return nil
      }
    }
    return bytes
  }
}
