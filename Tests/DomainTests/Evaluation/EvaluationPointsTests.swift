import Domain
import Testing

@Suite("Points of an evaluation")
struct EvaluationPointsTests {
  @Test(
    "are read as people type them and written one way",
    arguments: [
      ("87", "87"), ("87,5", "87.5"), ("87.25", "87.25"), ("0", "0"), ("100", "100"), ("89,50", "89.5"),
      ("9,05", "9.05"), ("100,01", nil), ("101", nil), ("-1", nil), ("", nil), ("87,", nil), (",5", nil),
      ("8,755", nil), ("1e2", nil), ("87,5,1", nil), ("８７", nil),
    ] as [(String, String?)])
  func areRead(typed: String, expected: String?) throws {
    let points = EvaluationPoints(typed: typed)
    #expect(points?.text == expected)
    guard let points else { return }
    #expect(try EvaluationPoints(fieldValue: points.fieldValue) == points)
  }

  @Test("grades stand in their order, what is not graded below all")
  func gradesInOrder() {
    #expect(
      Grade.allCases.sorted() == [.ungraded, .notCompleted, .completed, .good, .excellent])
  }
}
