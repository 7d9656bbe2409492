import Testing

@testable import VietnameseText

@Suite struct TextDecoderTests {
  private static let sentences = [
    "Ủy ban nhân dân tỉnh Đắk Nông yêu cầu thủ trưởng các sở, ban, ngành khẩn trương thực hiện những nhiệm vụ được giao.",
    "Chánh Văn phòng theo dõi, đôn đốc; mỗi quý tổng hợp các đơn vị không hoàn thành đúng hạn để báo cáo Chủ tịch.",
    "NGƯỜI ĐỨNG ĐẦU CHỊU TRÁCH NHIỆM KHI XẢY RA THIẾU SÓT, SAI PHẠM Ở ĐƠN VỊ MÌNH QUẢN LÝ.",
    "Huyện Đắk R'Lấp: rà soát quỹ đất, nghiệm thu đường, xử lý khuyết điểm, thuở trước nguýt ngoảy khuỷu tay, ỷ lại.",
  ]

  @Test(arguments: TextEncoding.allCases) func everyLetterComesBack(encoding: TextEncoding) throws {
    let bytes = try #require(EncodingWriter.bytes(EncodingWriter.letters, as: encoding))
    let decoded = TextDecoder.decode(bytes, as: encoding)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == EncodingWriter.letters)
    #expect(decoded.faultCount == 0)
  }

  @Test(arguments: TextEncoding.allCases) func longTextComesBack(encoding: TextEncoding) throws {
    let text = Self.sentences.joined(separator: "\n")
    let bytes = try #require(EncodingWriter.bytes(text, as: encoding))
    #expect(String(decoding: TextDecoder.decode(bytes, as: encoding).utf8, as: UTF8.self) == text)
  }

  @Test func theTablesAreThoseOfTheStandards() {
    let expected: [(TextEncoding, [UInt8], String)] = [
      (.tcvn3, [0xA1, 0xA7, 0xAE, 0xB5, 0xB8, 0xC6, 0xD6, 0xEE, 0xF9, 0xFE], "ĂĐđàáặệợựỵ"),
      (.viscii, [0x02, 0x80, 0xD0, 0xF0, 0xAE, 0xDF, 0xFF], "ẲẠĐđệưỮ"),
      (.cp1258, [0x61, 0xEC, 0xEA, 0xF2, 0xFD, 0xCC, 0xD0, 0xF0, 0xFE], "áệừĐđ₫"),
      (.vni, [0x61, 0xE4, 0xF1, 0xD1, 0xF6, 0xFB, 0x4F, 0xC4, 0xEE], "ậđĐửỘỵ"),
    ]
    for (encoding, bytes, text) in expected {
      #expect(String(decoding: TextDecoder.decode(bytes, as: encoding).utf8, as: UTF8.self) == text, "\(encoding)")
    }
  }

  @Test func lookalikesOfTheStrokedLetterAreMended() {
    let bytes = Array("\u{FEFF}\u{D0}ắk \u{F0}ồi \u{189}ơn \u{256}i".utf8)
    #expect(String(decoding: TextDecoder.decode(bytes, as: .utf8).utf8, as: UTF8.self) == "Đắk đồi Đơn đi")
  }

  @Test func decomposedTextIsComposed() {
    let bytes = Array("Đa\u{306}\u{301}k".utf8)
    #expect(TextDecoder.decode(bytes, as: .utf8).utf8 == Array("Đắk".utf8))
  }

  @Test(arguments: [
    ([0x61, 0xFF, 0x62] as [UInt8], [1]), ([0xC3], [0]), ([0xED, 0xA0, 0x80], [0, 1, 2]), ([0xC0, 0xAF], [0, 1]),
    ([0xF4, 0x90, 0x80, 0x80], [0, 1, 2, 3]), ([0xE1, 0xBB], [0, 1]),
  ]) func bytesThatAreNoUTF8AreTold(bytes: [UInt8], places: [Int]) {
    let decoded = TextDecoder.decode(bytes, as: .utf8)
    #expect(decoded.faults == places)
    #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
  }

  @Test(arguments: TextEncoding.allCases) func anyBytesMakeValidText(encoding: TextEncoding) {
    var bytes = (0...255).map { UInt8($0) }
    bytes += (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }
    for start in 0..<8 {
      let decoded = TextDecoder.decode(Array(bytes[start...]), as: encoding)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
    }
    #expect(TextDecoder.decode([], as: encoding).utf8.isEmpty)
  }

  @Test func lostCapitalsAreCountedAndLeftAsTheyAre() throws {
    // "CỘNG HÒA" in .VnTimeH: the codes of small letters.
    let bytes: [UInt8] = [0x43, 0xE9, 0x4E, 0x47, 0x20, 0x48, 0xDF, 0x41, 0x20, 0x78, 0xB7]
    let decoded = TextDecoder.decode(bytes, as: .tcvn3)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "CộNG HòA xã")
    #expect(decoded.wordsWithLostCapitals == 2)
  }

  @Test func halfACharacterOfUTF16IsTold() {
    #expect(TextDecoder.decode([0xFF, 0xFE, 0x41, 0x00, 0x42], as: .utf16).faults == [4])
    #expect(TextDecoder.decode([0xFE, 0xFF, 0x01, 0x11], as: .utf16).utf8 == Array("đ".utf8))
  }
}
