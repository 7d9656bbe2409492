import Testing

@testable import VietnameseText

@Suite("Search")
struct SearchQueryTests {
  @Test(
    "Found, and how well",
    arguments: [
      ("ky cuong", "Kỷ Cương", MatchRank.folded), ("kycuong", "Kỷ Cương", .folded), ("KỶ", "Kỷ Cương", .exact),
      ("kỷ cuong", "Kỷ Cương", .exact), ("ký", "Kỷ Cương", .folded), ("cương kỷ", "Kỷ Cương", .exact),
      ("cu jut", "Huyện Cư Jút", .folded), ("cujut", "Huyện Cư Jút", .folded), ("cư jut", "Huyện Cư Jút", .exact),
      ("snv", "Sở Nội vụ", .initials), ("nv", "Sở Nội vụ", .initials), ("snv dak", "Sở Nội vụ Đắk Nông", .initials),
      ("dak", "Đắk Nông", .folded), ("đak", "Đắk Nông", .exact), ("đắk", "Đăk Nông", .folded),
      ("đăk", "Đắk Nông", .exact), ("rlap", "Huyện Đắk R'Lấp", .folded), ("r'lấp", "Huyện Đắk R’Lấp", .exact),
      ("r lap", "Huyện Đắk R’Lấp", .folded), ("hoà", "Hòa Bình", .exact), ("hòa", "HOÀ BÌNH", .exact),
      ("hoá", "Hòa Bình", .folded), ("ủy", "Uỷ ban", .exact), ("quý", "Quý I", .exact), ("hò", "Hoà Bình", .exact),
      ("nôi", "Nội", .exact), ("nọi", "Nội", .exact), ("nỏi", "Nội", .folded), ("no", "Nội", .folded),
      ("ko\u{302}ng", "Krông Kông", .exact), ("25/2013", "Quyết định 25/2013/QĐ-UBND", .folded),
      ("ñ", "Nguyễn", .folded), ("nguyễn nguyen", "Nguyễn", .exact), ("kỷcươ", "Kỷ  Cương", .exact),
    ])
  func found(typed: String, text: String, rank: MatchRank) {
    #expect(SearchQuery(typed).matches(FoldedText(text)) == rank)
    #expect(SearchQuery(SampleText.decomposed(typed)).matches(FoldedText(SampleText.decomposed(text))) == rank)
  }

  @Test(
    "Not found",
    arguments: [
      ("ky luat", "Kỷ Cương"), ("an", "Ba năm"), ("snvx", "Sở Nội vụ"), ("vs", "Sở Nội vụ"), ("kycuongg", "Kỷ Cương"),
      ("x", ""), ("ycuong", "Kỷ Cương"), ("sv", "Sở Nội vụ"), ("cuongky", "Kỷ Cương"),
    ])
  func notFound(typed: String, text: String) {
    #expect(SearchQuery(typed).matches(FoldedText(text)) == nil)
  }

  @Test("An empty query matches everything", arguments: ["", "  ", "'", "\u{301}", "\u{200B}"])
  func empty(typed: String) {
    let query = SearchQuery(typed)
    #expect(query.isEmpty)
    #expect(!query.hasMarks)
    #expect(query.matches(FoldedText("Sở Nội vụ")) == .exact)
    #expect(query.matches(FoldedText("")) == .exact)
  }

  @Test("Text folded elsewhere is matched in place")
  func foldedBytes() {
    let folded = Array(Folding.fold("Sở Nội vụ").utf8)
    folded.withUnsafeBufferPointer { bytes in
      #expect(SearchQuery("nội").matches(foldedUTF8: bytes) == .folded)
      #expect(SearchQuery("snv").matches(foldedUTF8: bytes) == .initials)
      #expect(SearchQuery("y te").matches(foldedUTF8: bytes) == nil)
    }
    #expect(SearchQuery("nội").matches(FoldedText("Sở Nội vụ", folded: "so noi vu")) == .exact)
    #expect(SearchQuery("a").matches(foldedUTF8: UnsafeBufferPointer(start: nil, count: 0)) == nil)
  }

  @Test("Any part of a text finds it, with its marks")
  func partsAreFound() {
    var generator = SeededGenerator(seed: 30)
    for _ in 0..<2000 {
      let text = SampleText.random(&generator)
      let words = text.split(whereSeparator: \.isWhitespace)
      guard let word = words.randomElement(using: &generator) else { continue }
      #expect(SearchQuery(String(word)).matches(FoldedText(text)) != nil, "\(word.debugDescription)")
      #expect(SearchQuery(text).matches(FoldedText(text)) != nil)
    }
  }
}
