import Domain
import FileStore
import StoreTestSupport
import Testing
import VietnameseText

/// A list that is filtered letter by letter out of the index of a checkpoint holds what a walk over all records finds.
@Suite struct ListingTests {
  /// Forty records closed, fifty open, of which some changed after the checkpoint and one is new.
  private static func registries() throws -> (mapped: Registry, living: Registry) {
    let stored = try TestStore(assignments: 90, closed: 40)
    let store = try stored.open()
    try store.commit(.noteAssignment(SmallProvince.id(50), text: "mới"), by: SmallProvince.office, request: .test(1))
    try store.commit(SmallProvince.addition("Việc thêm sau"), by: SmallProvince.office, request: .test(2))
    let whole = TestStore(existing: "/store", on: stored.memory.copy())
    try whole.removeCheckpoints()
    return (try stored.open().snapshot().registry, try whole.open().snapshot().registry)
  }

  private static func index(_ registry: Registry) -> RegistryIndex {
    RegistryIndex(
      registry, on: ReportingDay(day("2026-03-10"), dueSoonThrough: day("2026-03-13")),
      calendar: WorkCalendar(years: []),
      for: .everything)
  }

  /// What a walk over whole records finds, in the order of their numbers.
  private static func found(by filter: Filter, _ scope: AssignmentScope, in index: RegistryIndex) throws
    -> [RecordNumber<Assignment>]
  {
    let sieve = AssignmentSieve(filter, index)
    let all = index.registry.assignments.all.sorted { $0.id < $1.id }
    #expect(index.registry.closed.assignmentCount == 0)
    return all.filter { assignment in
      (scope == .all || (scope == .closed) == assignment.isClosed) && sieve.holds(assignment)
    }.map(\.id)
  }

  @Test("Typed letter by letter", arguments: AssignmentScope.allCases)
  func letters(scope: AssignmentScope) throws {
    let (mapped, living) = try Self.registries()
    let indices = (mapped: Self.index(mapped), living: Self.index(living))
    #expect(mapped.closed.assignmentCount == 40)
    for order in AssignmentOrder.allCases {
      var query = AssignmentQuery()
      query.scope = scope
      query.order = order
      var listing = OrderedAssignments(indices.mapped, query)
      for typed in Self.typings {
        query.filter = try Filter(typed, fields: RegistryIndex.assignmentFilterFields)
        listing.narrow(to: query.filter)
        #expect(listing.ids == indices.mapped.assignments(query), "\(typed), \(order)")
        #expect(listing.ids == indices.living.assignments(query), "\(typed), \(order)")
        let slow = try Self.found(by: query.filter, scope, in: indices.living)
        #expect(listing.ids.sorted() == slow, "\(typed)")
      }
    }
  }

  /// Letters that come and go, words and conditions in between; from a seed, so that a failure can be seen again.
  private static let typings: [String] = {
    var generator = SeededGenerator(seed: 20_261_124)
    let words = [
      "ra soat", "thu 1", "don vi", "qh>3", "han<9", "nv-2026-00004", "dv1", "!vv", "viec", "class:done-late", "x",
    ]
    return (0..<12).flatMap { _ -> [String] in
      let text = (0...1).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      return text.indices.map { String(text[...$0]) }.filter {
        (try? Filter($0, fields: RegistryIndex.assignmentFilterFields)) != nil
      }
        + [""]
    }
  }()

  @Test func aReversedListIsTheSameBackwards() throws {
    let index = Self.index(try Self.registries().mapped)
    var query = AssignmentQuery()
    query.scope = .all
    let ids = index.assignments(query)
    #expect(ids.count == 91)
    query.isReversed = true
    #expect(index.assignments(query) == ids.reversed())
  }

  @Test func lateOnesAreFoundWithoutParsingAll() throws {
    let (mapped, living) = try Self.registries()
    for typed in ["", "qh>3", "thu 5", "unit:\(SmallProvince.unitCode(1)?.rawValue ?? "")"] {
      let filter = try Filter(typed, fields: RegistryIndex.assignmentFilterFields)
      #expect(Self.index(mapped).overdue(filter) == Self.index(living).overdue(filter), "\(typed)")
    }
  }

  @Test func manyAreReadInTheOrderAskedFor() throws {
    let (mapped, living) = try Self.registries()
    let ids = (0...95).map(SmallProvince.id).shuffled()
    let expected = try ids.map { id in try living.assignment(id) }
    #expect(try mapped.assignments(ids) == expected)
    #expect(expected.count { $0 == nil } == 5)
  }
}
