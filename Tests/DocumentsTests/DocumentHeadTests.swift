import Domain
import Testing
import VietnameseText

@testable import Documents

/// Numbers, days and signs as Nghị định 30/2020/NĐ-CP writes them.
@Suite struct DocumentHeadTests {
  @Test(arguments: [(5, "05/BC-VPUBND"), (9, "09/BC-VPUBND"), (10, "10/BC-VPUBND"), (123, "123/BC-VPUBND")])
  func numbersBelowTenGetANought(_ number: Int, _ text: String) {
    #expect(DocumentNumber(number, "BC-VPUBND").text.string == text)
  }

  @Test func anUnregisteredDocumentLeavesRoomForItsNumber() {
    #expect(DocumentNumber(nil, "BC-VPUBND").text.string == "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/BC-VPUBND")
  }

  @Test(arguments: [
    ("2021-01-05", "Đắk Nông, ngày 05 tháng 01 năm 2021"), ("2021-02-28", "Đắk Nông, ngày 28 tháng 02 năm 2021"),
    ("2021-03-01", "Đắk Nông, ngày 01 tháng 3 năm 2021"), ("2021-12-10", "Đắk Nông, ngày 10 tháng 12 năm 2021"),
  ])
  func onlyTheFirstTwoMonthsGetANought(_ iso: String, _ line: String) {
    var head = SampleDocuments.report.head
    head.day = SampleDocuments.day(iso)
    #expect(head.placeLine(.vietnamese).string == line)
  }

  @Test func addresseesEndWithTheirSigns() {
    #expect(
      SampleDocuments.report.head.listedAddressees.map(\.string)
        == ["- Ủy ban nhân dân tỉnh;", "- Chủ tịch Ủy ban nhân dân tỉnh."])
    #expect(SampleDocuments.report.listedRecipients.map(\.string).last == "- Lưu: VT, TH.")
  }

  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (99, "XCIX"), (0, "")])
  func countsInRomanNumbers(_ number: Int, _ text: String) {
    #expect(RomanNumber.text(number) == text)
  }

  @Test func oneAppendixHasNoNumber() {
    var document = SampleDocuments.report
    document.appendices.removeLast()
    #expect(document.appendixName(0).string == "Phụ lục")
  }
}
