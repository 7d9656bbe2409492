import Domain
import Testing

@Suite("Citations as text")
struct LegalCitationTests {
  @Test(
    "are read and written alike",
    arguments: ["D25", "D25:Đ.5", "D25:Đ.5a/k.2", "ND112-2020:Đ.16/k.1/đ.a", "D25:Đ.5/k.2/đ.đ"])
  func roundTrip(text: String) throws {
    #expect(try #require(LegalCitation(text)).text == text)
  }

  @Test(
    "are refused in any other form",
    arguments: [
      "", ":Đ.5", "D25:", "D25:5", "D25:Đ.", "D25:Đ.5/", "D25:Đ.5/đ.a", "D25:Đ.5/k.1/đ.a/x", "D25:k.1", "a:b:c",
      "D25, Điều 5", "Đ25", "D25/k.1", "D 25",
    ])
  func refused(text: String) {
    #expect(LegalCitation(text) == nil)
  }

  @Test("name their parts")
  func parts() throws {
    let citation = try #require(LegalCitation("D25:Đ.5/k.2/đ.a"))
    #expect(citation.document == "D25")
    #expect(citation.article == "5")
    #expect(citation.clause == "2")
    #expect(citation.point == "a")
    #expect(LegalCitation(document: "D25") == LegalCitation("D25"))
  }
}
