import Testing
import VietnameseText

@Suite("How near a name is to what was typed")
struct NameRankTests {
  @Test(
    "Code or whole name, then its beginning or initials, then the beginning of a word, then anywhere",
    arguments: [
      ("so-y-te", NameRank.exact), ("so y te", .exact), ("soyte", .exact), ("syt", .exact), ("SYT", .exact),
      ("so y", .start), ("soy", .start), ("sy", .start), ("s", .start), ("y te", .wordStart), ("te", .wordStart),
      ("o y", .anywhere), ("e", .anywhere), ("", .anywhere), (" ", .anywhere),
    ])
  func ranks(typed: String, expected: NameRank) {
    #expect(NameRank(of: Folding.fold(typed), code: "so-y-te", names: ["Sở Y tế", "SYT"]) == expected)
  }

  @Test("What was typed with a space in it does not begin a name that only holds its letters")
  func apart() {
    #expect(NameRank(of: "so y", code: "so-xay-dung", names: ["Sở Xây dựng"]) == .anywhere)
  }
}
