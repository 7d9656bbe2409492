/// The second characters of VNI-Windows: which marks each sets on the letter before it.
///
/// Facts: the key map that VNI Software published for its fonts. The bytes of capitals lie 0x20 below those of small
/// letters; either may follow either.
enum VNIMarks {
  /// The letter that a base and a mark make together; nil where they make none.
  static func letter(base: UInt8, mark: UInt8) -> Unicode.Scalar? {
    let isCapital = base < 0x60 || (base >= 0xC0 && base < 0xE0)
    guard let letter = letters[Key(base: base | 0x20, mark: mark | 0x20)] else { return nil }
    return isCapital ? Unicode.Scalar(letter.properties.uppercaseMapping) : letter
  }

  /// The letter that a byte stands for alone; nil where it is what code page 1252 says.
  static func letter(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0xC0, let letter = alone[byte | 0x20] else { return nil }
    return byte < 0xE0 ? Unicode.Scalar(letter.properties.uppercaseMapping) : letter
  }

  private struct Key: Hashable {
    let base: UInt8
    let mark: UInt8
  }

  /// Letters that have a byte of their own.
  private static let alone: [UInt8: Unicode.Scalar] = [
    0xF1: "đ", 0xF4: "ơ", 0xF6: "ư", 0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xEE: "ỵ",
  ]

  private static let letters: [Key: Unicode.Scalar] = {
    var found: [Key: Unicode.Scalar] = [:]
    func add(_ base: Unicode.Scalar, _ marks: [UInt8], _ made: String) {
      let byte = base == "ơ" ? 0xF4 : base == "ư" ? 0xF6 : UInt8(ascii: base)
      for (mark, letter) in zip(marks, made.unicodeScalars) { found[Key(base: byte, mark: mark)] = letter }
    }
    let tones: [UInt8] = [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]
    let circumflexes: [UInt8] = [0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4]
    let breves: [UInt8] = [0xEA, 0xE9, 0xE8, 0xFA, 0xFC, 0xEB]
    add("a", tones, "áàảãạ")
    add("a", circumflexes, "âấầẩẫậ")
    add("a", breves, "ăắằẳẵặ")
    add("e", tones, "éèẻẽẹ")
    add("e", circumflexes, "êếềểễệ")
    add("o", tones, "óòỏõọ")
    add("o", circumflexes, "ôốồổỗộ")
    add("ơ", tones, "ớờởỡợ")
    add("u", tones, "úùủũụ")
    add("ư", tones, "ứừửữự")
    add("y", tones, "ýỳỷỹỵ")
    return found
  }()
}

extension Unicode.Scalar {
  /// The scalar of a mapping that has but one.
  fileprivate init?(_ mapping: String) {
    guard let first = mapping.unicodeScalars.first else { return nil }
    self = first
  }
}
