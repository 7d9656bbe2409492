import Testing

@testable import VietnameseText

@Suite("Search in two texts that belong together")
struct SearchQueryPartsTests {
  private let unit = FoldedText("Ủy ban nhân dân huyện Cư Jút UBND H. Cư Jút")
  private let own = FoldedText("NV-2026-000412 Rà soát đất đai Công văn số 12/UBND-TH")

  @Test(
    "Each word in either text",
    arguments: [
      ("cu jut dat dai", true), ("ubnd 12", true), ("cujut rasoat", true), ("dat dai cu so", true),
      ("dak", false), ("", true), ("jut nv-2026", true), ("unhcj ra", false), ("ubnhcj ra", false), ("ubnd hcj", true),
    ])
  func either(typed: String, isFound: Bool) {
    let query = SearchQuery(typed)
    #expect(query.matches(folded: own.folded.utf8.span, beside: query.found(in: unit)) == isFound)
  }

  @Test("Nothing found beside it, a text matches as on its own")
  func alone() {
    for typed in ["ra soat", "rs", "datdai", "vu", "x", "rsdd", "12/u", "so 12", "c", "q"] {
      let query = SearchQuery(typed)
      let isFound = query.matches(folded: own.folded.utf8.span, beside: .none)
      #expect(isFound == (query.matches(own) != nil), "\(typed)")
    }
  }

  @Test("What a longer query finds, a shorter one finds")
  func narrowing() {
    var generator = SeededGenerator(seed: 31)
    let letters = Array("abcdknouy  ")
    for _ in 0..<400 {
      let text = FoldedText(String((0..<30).map { _ in letters.randomElement(using: &generator) ?? " " }))
      let typed = String((0..<6).map { _ in letters.randomElement(using: &generator) ?? " " })
      var shorter = SearchQuery("")
      for end in typed.indices {
        let query = SearchQuery(String(typed[...end]))
        #expect(query.narrows(shorter))
        if query.matches(text) != nil { #expect(shorter.matches(text) != nil, "\(typed[...end])") }
        shorter = query
      }
    }
  }

  @Test(
    "Another query narrows none",
    arguments: [("ba", "bc"), ("ba", "bac"), ("b a", "b"), ("", "a"), ("a b", "a c b")])
  func others(typed: String, before: String) {
    #expect(SearchQuery(typed).narrows(SearchQuery(before)) == (before == "b" || before.isEmpty))
  }

  @Test("A byte is found where it stands first", arguments: 0...40)
  func places(start: Int) {
    let text = Array("so noi vu tinh dak nong, uy ban nhan dan".utf8)
    for byte in UInt8(ascii: " ")...UInt8(ascii: "z") {
      #expect(
        Folding.place(of: byte, in: text.span, from: start) == text[min(start, text.count)...].firstIndex(of: byte))
    }
  }
}
