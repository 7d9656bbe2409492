/// Makes text of bytes; any bytes give a result, with the places that stand for nothing.
package enum TextDecoder {
  /// The text of bytes in an encoding, in form C, with look-alikes of `đ` as `đ`.
  package static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText {
    var faults = EncodingFaults()
    var utf8: [UInt8]
    switch encoding {
    case .utf8: utf8 = UTF8Repair.repaired(bytes, &faults)
    case .utf16: utf8 = UTF16Reading.utf8(of: bytes, &faults)
    case .vni: utf8 = vni(bytes, &faults)
    case .tcvn3, .viscii, .cp1258: utf8 = single(bytes, EncodingTables.table(of: encoding), &faults)
    }
    mendLookalikes(&utf8)
    let composed = composed(utf8)
    let lost = encoding == .tcvn3 ? LostCapitals.count(in: composed) : 0
    return DecodedText(utf8: composed, faults: faults, wordsWithLostCapitals: lost)
  }

  /// One scalar a byte.
  private static func single(
    _ bytes: [UInt8], _ table: [Unicode.Scalar?], _ faults: inout EncodingFaults
  ) -> [UInt8] {
    let encoded = table.map { $0.flatMap { UTF8.encode($0) }.map(Array.init) }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 3 / 2)
    for (place, byte) in bytes.enumerated() {
      if let scalar = encoded[Int(byte)] {
        utf8 += scalar
      } else {
        faults.add(place)
        utf8 += UTF8Repair.replacement
      }
    }
    return utf8
  }

  /// A letter and the marks that follow it are one scalar.
  private static func vni(_ bytes: [UInt8], _ faults: inout EncodingFaults) -> [UInt8] {
    let western = EncodingTables.table(of: .vni)
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 3 / 2)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      var scalar = VNIMarks.letter(byte) ?? western[Int(byte)]
      if place + 1 < bytes.count, bytes[place + 1] >= 0xC0,
        let whole = VNIMarks.letter(base: byte, mark: bytes[place + 1])
      {
        scalar = whole
        place += 1
      }
      if let scalar, let encoded = UTF8.encode(scalar) {
        utf8 += encoded
      } else {
        faults.add(place)
        utf8 += UTF8Repair.replacement
      }
      place += 1
    }
    return utf8
  }

  /// Form C of bytes that are valid UTF-8; no copy where they have it.
  private static func composed(_ utf8: [UInt8]) -> [UInt8] {
    if Normalization.isPlainlyComposed(utf8.span) { return utf8 }
    return Array(Normalization.nfc(String(decoding: utf8, as: UTF8.self)).utf8)
  }

  /// Puts `Đ` and `đ` for letters that look like them: U+00D0, U+00F0, U+0189, U+0256, all of two bytes.
  private static func mendLookalikes(_ utf8: inout [UInt8]) {
    for place in utf8.indices.dropLast() {
      switch (utf8[place], utf8[place + 1]) {
      case (0xC3, 0x90), (0xC6, 0x89): (utf8[place], utf8[place + 1]) = (0xC4, 0x90)
      case (0xC3, 0xB0), (0xC9, 0x96): (utf8[place], utf8[place + 1]) = (0xC4, 0x91)
      default: continue
      }
    }
  }
}
