import Testing

@testable import VietnameseText

@Suite("Spellings of the same")
struct SpellingTests {
  @Test(
    "Spelled otherwise, yet the same",
    arguments: [
      ("Hòa", "HOÀ"), ("khỏe", "khoẻ"), ("thủy", "Thuỷ"), ("Ủy ban", "uỷ  ban "), ("R'Lấp", "R’lấp"), ("ÐẮK", "Đắk"),
      ("Hòa", "Hoa\u{300}"), ("Nghĩa", "NGHĨA"), ("Xã Quảng Hòa", "xã quảng  hoà"),
    ])
  func same(left: String, right: String) {
    #expect(Spelling.duplicateKey(left) == Spelling.duplicateKey(right))
  }

  @Test(
    "Not the same",
    arguments: [
      ("Đắk", "Đăk"), ("quý", "qúy"), ("già", "gìa"), ("Hòa", "Hóa"), ("Hòa", "Hoa"), ("kỷ", "kỉ"), ("Duy", "Đuy"),
      ("Cư Jút", "CưJút"), ("toán", "tóan b"), ("oà", "o à"), ("n", "ñ"), ("aB", "á"),
    ])
  func different(left: String, right: String) {
    #expect(Spelling.duplicateKey(left) != Spelling.duplicateKey(right))
  }

  @Test(
    "Final i and y on request",
    arguments: [
      ("kỷ luật", "kỉ luật", true), ("Lý", "lí", true), ("mỹ", "mĩ", true), ("tỷ", "tỉ", true), ("thúy", "thúi", false),
      ("tay", "tai", false), ("Y", "i", false), ("yên", "iên", false), ("lý", "lỉ", false), ("hyđrô", "hiđrô", false),
    ])
  func iAndY(left: String, right: String, isSame: Bool) {
    let keys = [left, right].map { Spelling.duplicateKey($0, mergingIAndY: true) }
    #expect((keys[0] == keys[1]) == isSame)
    #expect(Spelling.duplicateKey(left) != Spelling.duplicateKey(right))
  }

  @Test("Keys are equal for both forms of any text")
  func forms() {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<1000 {
      let text = SampleText.random(&generator)
      #expect(Spelling.duplicateKey(text) == Spelling.duplicateKey(SampleText.decomposed(text)))
    }
  }
}
