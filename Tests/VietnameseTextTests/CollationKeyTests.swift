import Testing

@testable import VietnameseText

@Suite("Alphabetical order")
struct CollationKeyTests {
  @Test(
    "Lists are in order",
    arguments: [
      "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(separator: " ").map(String.init),
      ["a", "A", "à", "À", "ả", "ã", "á", "ạ", "Ạ", "ă", "ằ", "ẳ", "ẵ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ", "b"],
      ["Cư Jút", "Đắk Glong", "Đắk Mil", "Đắk R'Lấp", "Đắk Song", "Gia Nghĩa", "Krông Nô", "Tuy Đức"],
      ["", "1", "2", "2a", "10", "100", "a"], ["Điều 2", "Điều 10", "Điều 10a", "Điều 010b", "Điều 11"],
      ["an", "An", "an bình", "anh", "ánh", "ăn", "ân", "ba"], ["Dũng", "Duy", "Đan", "Đạt"],
      ["hoa", "hòa", "hóa", "hoa an", "hòa an", "hoa bình"], ["RLấp", "R'Lấp", "RLậu"],
      ["mai", "mài", "mải", "mái", "mại"],
      ["to", "tô", "tơ", "tu", "tư"], ["n", "ñ", "o"], ["z", "Ж", "家"], ["ba", "bà", "bả", "bã", "bá", "bạ", "bă"],
      ["Quý I", "Quý II", "Quý III", "Quý IV"], ["Đội 99999999999999999998", "Đội 99999999999999999999"],
    ])
  func lists(list: [String]) {
    for (index, left) in list.enumerated() {
      for right in list[(index + 1)...] {
        #expect(CollationKey(left) < CollationKey(right), "\(left) < \(right)")
        #expect(!(CollationKey(right) < CollationKey(left)), "\(right) > \(left)")
        let (leftParts, rightParts) = (SampleText.decomposed(left), SampleText.decomposed(right))
        #expect(CollationKey(leftParts) < CollationKey(rightParts), "\(left) < \(right) decomposed")
      }
    }
  }

  @Test(
    "Spellings with one place",
    arguments: [
      ("hòa", "hoà"), ("Thủy", "Thuỷ"), ("khỏe", "khoẻ"), ("ệ", "e\u{323}\u{302}"), (" Sở  Nội vụ ", "Sở Nội vụ"),
      ("ÐẮK", "ĐẮK"),
    ])
  func same(left: String, right: String) {
    #expect(CollationKey(left) == CollationKey(right))
    #expect(CollationKey(left).hashValue == CollationKey(right).hashValue)
  }

  @Test(
    "Spellings with places of their own", arguments: [("quý", "qúy"), ("R'Lấp", "RLấp"), ("sơ", "Sơ"), ("01", "1")])
  func different(left: String, right: String) {
    #expect(CollationKey(left) != CollationKey(right))
  }

  @Test("The order is total on any text")
  func total() {
    var generator = SeededGenerator(seed: 25)
    let keys = (0..<300).map { _ in CollationKey(SampleText.random(&generator)) }.sorted()
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left == right || (left < right && !(right < left))) }
  }
}
