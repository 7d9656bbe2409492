/// How many closed assignments of a unit ended in one way in one year.
package struct ClosedTotal: Hashable, Sendable {
  package let unit: Code<OrgUnit>?
  /// Year of the result document.
  package let year: Int
  package let assignmentClass: AssignmentClass
  package let count: Int

  package init(unit: Code<OrgUnit>?, year: Int, assignmentClass: AssignmentClass, count: Int) {
    self.unit = unit
    self.year = year
    self.assignmentClass = assignmentClass
    self.count = count
  }
}
