import Testing

@testable import Domain

@Suite struct RecordNumberTests {
  @Test(arguments: ["NV-2026-000123", "NV-2026-1234567", "NV-1999-000001"])
  func wholeIdentifiersRoundTrip(text: String) {
    #expect(RecordNumber<Assignment>(rawValue: text)?.rawValue == text)
  }

  @Test(arguments: [
    "NV-2026-123", "NV-2026-0000123", "VV-2026-000123", "NV-2026-00012x", "NV2026000123", "", "NV-2026-",
    "nv-2026-000123",
    "NV-2026-000123456789012", "NV-2026-+00123",
  ])
  func refusesOtherSpellings(text: String) {
    #expect(RecordNumber<Assignment>(rawValue: text) == nil)
  }

  @Test func aTypedNumberIsTakenToBeOfTheYear() {
    #expect(RecordNumber<Incident>(typed: "12", year: 2026)?.rawValue == "VV-2026-0012")
    #expect(RecordNumber<Incident>(typed: "vv-2025-0003", year: 2026)?.rawValue == "VV-2025-0003")
    #expect(RecordNumber<Incident>(typed: "0", year: 2026) == nil)
    #expect(RecordNumber<Incident>(typed: "12a", year: 2026) == nil)
  }

  @Test func moreDigitsAreWrittenWhenTheNumberNeedsThem() {
    #expect(RecordNumber<Incident>(year: 2026, number: 12_345).rawValue == "VV-2026-12345")
  }

  @Test func ordersByYearThenNumber() {
    let numbers = [
      RecordNumber<Incident>(year: 2026, number: 2), .init(year: 2025, number: 9), .init(year: 2026, number: 1),
    ]
    #expect(numbers.sorted().map(\.rawValue) == ["VV-2025-0009", "VV-2026-0001", "VV-2026-0002"])
  }

  @Test(arguments: ["so-noi-vu", "a", "hs_1.b-9"])
  func codesOfPlainLetters(text: String) {
    #expect(Code<OrgUnit>(rawValue: text) != nil)
  }

  @Test(arguments: ["", "Sở", "so noi vu", "a/b", "a\u{1B}[2J", "SO", String(repeating: "a", count: 81)])
  func refusesCodesThatAreNotSafe(text: String) {
    #expect(Code<OrgUnit>(rawValue: text) == nil)
  }

  @Test func keysNameARecord() {
    #expect(RecordKey("incident/VV-2026-0012") == RecordKey(.incident, "VV-2026-0012"))
    #expect(RecordKey("incident/") == nil)
    #expect(RecordKey("thing/1") == nil)
    #expect(RecordKey("incident") == nil)
  }
}
