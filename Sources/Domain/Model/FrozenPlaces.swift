/// Where an assignment is counted in a quarter.
package struct QuarterPlace: Hashable, Sendable {
  package let unit: Code<OrgUnit>?
  package let assignmentClass: AssignmentClass
  /// Whether it was given in the quarter; else it was carried over.
  package let isNew: Bool
  /// Whether an objective cause of its lateness was accepted.
  package let isExcused: Bool

  package init(unit: Code<OrgUnit>?, _ assignmentClass: AssignmentClass, isNew: Bool, isExcused: Bool = false) {
    self.isExcused = isExcused
    self.unit = unit
    self.assignmentClass = assignmentClass
    self.isNew = isNew
  }
}

/// All assignments that a frozen quarter counts in one place.
package struct FrozenPlaces: FieldObject {
  package var place = FrozenPlace()
  /// Their numbers, closely written: "2025:12-15,19;2026:1-40".
  package var numbers = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  init(_ place: QuarterPlace, _ assignments: [RecordNumber<Assignment>]) {
    self.place = FrozenPlace(place)
    numbers = NumberRanges.text(of: assignments)
  }

  package static let table = FieldTable<FrozenPlaces>([
    Field("place", Phrase("Nơi tính", "Place"), .text, \.place),
    Field("numbers", Phrase("Mã số nhiệm vụ", "Numbers"), .text, \.numbers),
  ])
}

/// A place in the figures of a quarter as a stored value.
package struct FrozenPlace: FieldObject {
  package var unit: Code<OrgUnit>?
  package var assignmentClass = AssignmentClass.openInTime
  package var isNew = false
  package var isExcused = false
  package var unknownFields: [FieldMember] = []

  package init() {}

  init(_ place: QuarterPlace) {
    unit = place.unit
    assignmentClass = place.assignmentClass
    isNew = place.isNew
    isExcused = place.isExcused
  }

  var place: QuarterPlace { QuarterPlace(unit: unit, assignmentClass, isNew: isNew, isExcused: isExcused) }

  package static let table = FieldTable<FrozenPlace>([
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("class", Phrase("Tình trạng", "Class"), .choice, \.assignmentClass),
    Field("new", Phrase("Giao mới", "New"), .boolean, \.isNew),
    Field("excused", Phrase("Lý do khách quan", "Excused"), .boolean, \.isExcused),
  ])
}

/// One assignment whose place in an earlier quarter is not the one that was reported.
package struct FrozenCorrection: FieldObject {
  package var quarter: Quarter?
  package var assignment: RecordNumber<Assignment>?
  /// Nil where the quarter did not count it.
  package var was: FrozenPlace?
  /// Nil where the quarter should not count it.
  package var now: FrozenPlace?
  package var unknownFields: [FieldMember] = []

  package init() {}

  init(_ correction: QuarterCorrection) {
    quarter = correction.quarter
    assignment = correction.assignment
    was = correction.was.map { FrozenPlace($0) }
    now = correction.now.map { FrozenPlace($0) }
  }

  /// The correction; nil where a part of it is missing.
  var correction: QuarterCorrection? {
    guard let quarter, let assignment else { return nil }
    return QuarterCorrection(quarter: quarter, assignment: assignment, was: was?.place, now: now?.place)
  }

  package static let table = FieldTable<FrozenCorrection>([
    Field("quarter", Phrase("Quý", "Quarter"), .text, \.quarter),
    Field("assignment", Phrase("Nhiệm vụ", "Assignment"), .reference(.assignment), \.assignment),
    Field("was", Phrase("Đã báo cáo", "Reported"), .text, \.was),
    Field("now", Phrase("Nay là", "Now"), .text, \.now),
  ])
}
