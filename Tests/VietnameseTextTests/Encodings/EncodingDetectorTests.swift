import Testing

@testable import VietnameseText

@Suite struct EncodingDetectorTests {
  private static let texts = [
    "Nội dung;Đơn vị chủ trì;Văn bản giao\nBáo cáo rà soát đất công;UBND huyện Cư Jút;Công văn số 12/UBND-TH",
    "Họ và tên;Đơn vị\nNguyễn Văn Mẫu;Sở Nội vụ\nTrần Thị Thử;Thanh tra tỉnh",
    "Sở Tài chính\nVăn phòng UBND tỉnh", "TỔNG HỢP NHIỆM VỤ QUÁ HẠN QUÝ III NĂM 2026",
  ]

  @Test(arguments: TextEncoding.allCases, texts) func textIsKnownByItsWords(
    encoding: TextEncoding, text: String
  ) throws {
    let bytes = try #require(EncodingWriter.bytes(text, as: encoding))
    let best = try #require(EncodingDetector.guesses(for: bytes).first)
    #expect(best.encoding == encoding)
    #expect(best.confidence >= 75)
  }

  @Test func oneWordIsEnoughWhereItReadsOneWayOnly() throws {
    for encoding in [TextEncoding.tcvn3, .vni, .viscii] {
      let bytes = try #require(EncodingWriter.bytes("nhiệm vụ", as: encoding))
      #expect(EncodingDetector.guesses(for: bytes).first?.encoding == encoding)
    }
  }

  @Test func whatCouldBeSeveralIsNotCertain() {
    // "í" alone is a letter in three of them.
    let guesses = EncodingDetector.guesses(for: [0x6C, 0xED])
    #expect(guesses.count > 1)
    #expect(guesses[0].confidence < 75)
  }

  @Test func asciiAloneIsUTF8() {
    #expect(
      EncodingDetector.guesses(for: Array("id,name\nso-noi-vu,So Noi vu\r\n".utf8)) == [
        EncodingGuess(.utf8, confidence: 100)
      ])
    #expect(EncodingDetector.guesses(for: []) == [EncodingGuess(.utf8, confidence: 100)])
  }

  @Test func aMarkDecides() {
    #expect(EncodingDetector.guesses(for: [0xEF, 0xBB, 0xBF, 0xFF]).first == EncodingGuess(.utf8, confidence: 100))
    #expect(EncodingDetector.guesses(for: [0xFE, 0xFF, 0, 0x41]).first == EncodingGuess(.utf16, confidence: 100))
  }

  @Test func anyBytesGiveGuesses() {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 / 11) }
    let guesses = EncodingDetector.guesses(for: bytes)
    #expect(!guesses.isEmpty)
    #expect(guesses.allSatisfy { (0...100).contains($0.confidence) })
  }
}

@Suite struct VietnameseSyllableTests {
  @Test(arguments: [
    "nghiêng", "quyển", "gì", "giếng", "khuỷu", "nguyễn", "đắk", "krông", "ỷ", "uống", "ương", "thuở", "khoẻ", "quốc",
    "ìa",
    "xoèn", "quỳnh", "hoặc", "NGHIÊNG",
  ]) func syllables(word: String) {
    #expect(VietnameseSyllable.isBuilt(word.unicodeScalars))
  }

  @Test(arguments: ["", "ãä", "strâm", "bạt́", "các̀", "ngữrg", "đđ", "áà", "mừc", "hỏch", "xñy", "wô"]) func others(
    word: String
  ) {
    #expect(!VietnameseSyllable.isBuilt(Normalization.nfc(word).unicodeScalars))
  }
}
