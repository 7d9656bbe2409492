import Testing

@testable import Domain

@Suite struct RecordTableTests {
  private func person(_ number: Int, _ name: String) -> Person {
    TestRegistry.person(TestRegistry.code("ns-\(number)", Person.self), name)
  }

  @Test func aCopyKeepsWhatItSaw() {
    let first = RecordTable((0..<1000).map { person($0, "cũ") })
    var second = first
    for number in 0..<600 { second.insert(person(number, "mới")) }
    second.insert(person(5000, "thêm"))
    #expect(first.all.allSatisfy { $0.name == "cũ" })
    #expect(first.count == 1000)
    #expect(second.count == 1001)
    #expect(second.all.count == 1001)
    #expect(second.all.filter { $0.name == "mới" }.count == 600)
    #expect(second[TestRegistry.code("ns-5000", Person.self)]?.name == "thêm")
  }

  @Test func countsEachRecordOnceAcrossManyChanges() {
    var table = RecordTable<Person>()
    for round in 0..<3 {
      for number in 0..<700 { table.insert(person(number, "lần \(round)")) }
    }
    #expect(table.count == 700)
    #expect(Set(table.all.map(\.id)).count == 700)
    #expect(table.all.allSatisfy { $0.name == "lần 2" })
  }
}
