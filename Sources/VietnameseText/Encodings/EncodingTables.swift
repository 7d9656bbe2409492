/// What the bytes of the encodings with one byte a letter stand for.
///
/// Facts: TCVN 5712:1993, RFC 1456, and the code page 1258 of Microsoft; `_` where a byte stands for nothing.
enum EncodingTables {
  /// The scalars of all 256 bytes; nil for bytes that stand for nothing.
  static func table(of encoding: TextEncoding) -> [Unicode.Scalar?] {
    switch encoding {
    case .tcvn3: tcvn3
    case .viscii: viscii
    case .cp1258: cp1258
    case .utf8, .utf16, .vni: western
    }
  }

  private static let tcvn3 = table(
    """
    ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\
    \u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ\
    ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò\
    ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ
    """,
    controls: [
      0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ",
      0x16: "Ý", 0x17: "Ỵ",
    ])

  private static let viscii = table(
    """
    ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
    ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
    ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
    àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ
    """,
    controls: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

  private static let cp1258 = table(
    """
    €_‚ƒ„…†‡ˆ‰_‹Œ____‘’“”•–—˜™_›œ__Ÿ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß\
    àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ
    """)

  /// Code page 1252, whose letters VNI-Windows gives other shapes.
  private static let western = table(
    """
    €_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
    """)

  private static func table(_ high: String, controls: [Int: Unicode.Scalar] = [:]) -> [Unicode.Scalar?] {
    var scalars: [Unicode.Scalar?] = (0..<0x80).map { controls[$0] ?? Unicode.Scalar(UInt8($0)) }
    scalars += high.unicodeScalars.map { $0 == "_" ? nil : $0 }
    return scalars
  }
}
