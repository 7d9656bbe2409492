/// How many closed assignments of a unit ended in one way in one year.
package struct ClosedTotal: Hashable, Sendable {
  package let unit: Code<OrgUnit>?
  /// Year of the result document.
  package let year: Int
  package let assignmentClass: AssignmentClass
  /// Whether the lateness of these has an accepted objective cause.
  package let isExcused: Bool
  package let count: Int

  package init(
    unit: Code<OrgUnit>?, year: Int, assignmentClass: AssignmentClass, isExcused: Bool = false, count: Int
  ) {
    self.unit = unit
    self.year = year
    self.assignmentClass = assignmentClass
    self.isExcused = isExcused
    self.count = count
  }
}
