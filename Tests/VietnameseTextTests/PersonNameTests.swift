import Testing
import VietnameseText

@Suite("Names of people")
struct PersonNameTests {
  @Test(
    "Names are split",
    arguments: [
      ("Nguyễn Thị Mẫu", "Nguyễn", "Thị", "Mẫu"), ("Trần Mẫu", "Trần", "", "Mẫu"), ("Mẫu", "", "", "Mẫu"),
      ("Lê Nguyễn Hoàng Mẫu Anh", "Lê", "Nguyễn Hoàng Mẫu", "Anh"), ("", "", "", ""), ("   ", "", "", ""),
      ("  Y \u{A0}Mẫu   Niê ", "Y", "Mẫu", "Niê"), ("H'Mẫu Êban", "H'Mẫu", "", "Êban"),
      ("Vũ Mẫu An (mẫu)", "Vũ", "Mẫu", "An"),
    ])
  func split(full: String, family: String, middle: String, given: String) {
    let name = PersonName(full)
    #expect(name.displayed == full)
    #expect(name.family == family)
    #expect(name.middle == middle)
    #expect(name.given == given)
  }

  @Test("People are in order of tên, họ, đệm")
  func order() {
    let ordered = [
      "Vũ Mẫu An", "Đỗ Mẫu Ân", "Nguyễn Mẫu Bình", "Nguyễn Thị Bình", "Phạm Mẫu Bình", "Lê Mẫu Dung", "Lê Mẫu Dũng",
      "An Mẫu Đức", "Hoàng Mẫu Hòa", "Lê Mẫu Hoà", "Mẫu Yến",
    ]
    var generator = SeededGenerator(seed: 7)
    let sorted = ordered.shuffled(using: &generator).sorted { PersonName($0).sortKey < PersonName($1).sortKey }
    #expect(sorted == ordered)
    #expect(PersonName("Lê Mẫu Hòa").sortKey == PersonName("Lê Mẫu Hoà").sortKey)
    #expect(PersonName("Lê Mẫu Hoa").sortKey != PersonName("Lê Mẫu Hoà").sortKey)
  }
}
