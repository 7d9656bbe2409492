/// The seven instructions of the Chairman's letter (DOMAIN §5).
package enum Instruction: Int, CaseIterable, Hashable, Sendable, Labelled {
  case dissemination = 1
  case inspection
  case roleOfTheHead
  case rulesAndDuties
  case plansAndStaff
  case deadlines
  case evaluation

  package var label: Phrase {
    switch self {
    case .dissemination: Phrase("Quán triệt, tham mưu", "Dissemination, advice")
    case .inspection: Phrase("Kiểm tra, chấn chỉnh", "Checks and remedies")
    case .roleOfTheHead: Phrase("Vai trò người đứng đầu", "Role of the head")
    case .rulesAndDuties: Phrase("Quy chế, trách nhiệm", "Rules and duties")
    case .plansAndStaff: Phrase("Kế hoạch, nhân sự", "Plans and staff")
    case .deadlines: Phrase("Nhiệm vụ đúng hạn", "Tasks on time")
    case .evaluation: Phrase("Vụ việc, đánh giá", "Incidents, evaluation")
    }
  }

  /// The register to look into where something is missing; nil where it is about tasks, heads or incidents.
  package var register: Register? {
    switch self {
    case .dissemination: .dissemination
    case .inspection: .checks
    case .rulesAndDuties: .rules
    case .plansAndStaff: .plan
    case .roleOfTheHead, .deadlines, .evaluation: nil
    }
  }
}

/// How a unit stands with an instruction, or with one thing that it is judged by.
package enum ComplianceState: Int, CaseIterable, Comparable, Hashable, Sendable, Labelled {
  case done
  /// Nothing is recorded, or something is open whose time has not run out.
  case missing
  /// The time has run out.
  case overdue

  package var label: Phrase {
    switch self {
    case .done: Phrase("Đạt", "Done")
    case .missing: Phrase("Còn thiếu", "Missing")
    case .overdue: Phrase("Quá hạn", "Overdue")
    }
  }

  package static func < (left: ComplianceState, right: ComplianceState) -> Bool { left.rawValue < right.rawValue }
}

/// What an instruction is judged by, as data; the dashboard's texts make sentences of it.
package enum ComplianceFact: Hashable, Sendable {
  /// A document that must be made known: when it was, and by when it had to be.
  case document(String, on: CalendarDay?, due: CalendarDay?)
  /// Advisory documents returned or faulted within the months of a check; told, not judged.
  case faultedAdvice(Int)
  /// The last check that the unit carried out.
  case lastCheck(CalendarDay?)
  /// Findings on the unit that nothing followed from.
  case findings(open: Int, overdue: Int)
  /// Whether somebody is entered as heading the unit.
  case head(isKnown: Bool)
  /// Assignments that are late for very long.
  case veryLate(Int)
  /// Working rules, and how many of them were not reviewed in time.
  case rules(count: Int, overdue: Int)
  /// Matters with a person responsible for them.
  case duties(Int)
  /// Items of the plan of a year, how many of them are late, and by when the plan had to be recorded.
  case plan(year: Int, count: Int, overdue: Int, due: CalendarDay)
  /// The last measure of staff.
  case staffMeasure(CalendarDay?)
  /// Late assignments.
  case late(Int)
  /// Incidents not yet ended, and how many of them are of an earlier year.
  case openIncidents(Int, ofEarlierYears: Int)
}
