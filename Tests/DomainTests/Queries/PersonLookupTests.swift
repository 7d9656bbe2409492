import Testing

@testable import Domain

@Suite struct PersonLookupTests {
  @Test(arguments: ["ns-1", "NS-1", "Nguyễn Văn Mẫu", "nguyen van mau", "  NGUYỄN  VĂN MẪU "])
  func findsAPersonByCodeOrFullName(_ typed: String) {
    #expect(TestRegistry.make().person(named: typed) == .found(TestRegistry.oldHead))
  }

  @Test(arguments: ["", "Mẫu", "Nguyễn", "ns-9"])
  func doesNotGuess(_ typed: String) {
    #expect(TestRegistry.make().person(named: typed) == .unknown)
  }

  @Test func tellsNamesakes() {
    var registry = TestRegistry.make()
    let namesake = TestRegistry.code("ns-7", Person.self)
    registry.people.insert(TestRegistry.person(namesake, "Nguyên Văn Mau"))
    #expect(registry.person(named: "nguyễn văn mẫu") == .ambiguous([TestRegistry.oldHead, namesake]))
  }
}
