import Testing
import VietnameseText

@Suite("Vietnamese text, the common cases")
struct VietnameseTextTests {
  @Test("A search typed without marks finds the text with marks")
  func searchWithoutMarks() {
    #expect(Folding.fold("Kỷ Cương") == "ky cuong")
    #expect(SearchQuery("ky cuong").matches(FoldedText("Kỷ Cương")) == .folded)
    #expect(SearchQuery("kỷ").matches(FoldedText("Kỷ Cương")) == .exact)
    #expect(SearchQuery("cu jut").matches(FoldedText("Huyện Cư Jút")) == .folded)
    #expect(SearchQuery("snv").matches(FoldedText("Sở Nội vụ")) == .initials)
  }

  @Test("An escape sequence in a name is shown, not sent")
  func escapeShown() {
    let name = "Sở \u{1B}[2J\u{202E}Nội vụ"
    let text: DisplayText = "Đơn vị: \(name)"
    #expect(text.string == "Đơn vị: Sở ␛[2J⟨U+202E⟩Nội vụ")
  }
}
