/// A step of discipline that the law gives a time for.
package enum ProcedureStep: String, CaseIterable, Hashable, Sendable, Labelled {
  /// The report of a review meeting reaches the authority, after the meeting.
  case reviewReport = "review-report"
  /// The council is set up, after the report.
  case councilSetUp = "council-set-up"
  /// The person is summoned, before the meeting of the council.
  case councilSummons = "council-summons"
  /// The council proposes, after its meeting.
  case councilProposal = "council-proposal"
  /// The authority decides, after the proposal.
  case decision
  /// Administrative discipline follows that of the Party.
  case afterPartyDiscipline = "after-party-discipline"
  /// A decision has effect, from the day it takes effect.
  case effect
  /// The same act again counts as repeated, from the day the decision takes effect.
  case repeatWindow = "repeat-window"

  package var label: Phrase {
    switch self {
    case .reviewReport: Phrase("Gửi báo cáo và biên bản kiểm điểm", "Report of the review")
    case .councilSetUp: Phrase("Thành lập Hội đồng kỷ luật", "Council set up")
    case .councilSummons: Phrase("Gửi giấy triệu tập", "Summons")
    case .councilProposal: Phrase("Hội đồng kiến nghị", "Proposal of the council")
    case .decision: Phrase("Ra quyết định", "Decision")
    case .afterPartyDiscipline: Phrase("Xử lý sau kỷ luật Đảng", "After Party discipline")
    case .effect: Phrase("Hiệu lực quyết định", "Effect of the decision")
    case .repeatWindow: Phrase("Thời gian tính tái phạm", "Repeat window")
    }
  }
}

/// The time the law gives for a step, for some subjects in a period.
package struct ProcedureRule: Hashable, Sendable {
  /// A length of time as the law gives it.
  package enum Length: Hashable, Sendable {
    /// Working days.
    case workingDays(Int)
    /// Calendar days.
    case days(Int)
    /// Months.
    case months(Int)
  }

  /// The step meant.
  package let step: ProcedureStep
  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// At most so long after the step before; for a summons at least so long before the meeting.
  package let length: Length
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a rule.
  package init(
    step: ProcedureStep, subjects: Set<DisciplineSubject>, period: Period, documents: [String], length: Length,
    provenance: Provenance
  ) {
    self.step = step
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.length = length
    self.provenance = provenance
  }

  /// The last day for a step that follows a day; for the effect of a decision the last day it has effect.
  ///
  /// The day itself is not counted (Bộ luật Dân sự 2015, article 147). A time for doing something never ends on a day off
  /// (article 148); an effect or a window is nothing to be done and ends where it ends.
  package func lastDay(after day: CalendarDay, _ calendar: WorkCalendar) throws(CalendarGap) -> CalendarDay {
    switch length {
    case .workingDays(let count): try calendar.lastDay(ofWorkingDays: count, from: day)
    case .days(let count): try calendar.lastDay(ofDays: count, from: day)
    case .months(let count): day.advanced(byMonths: count)
    }
  }

  /// The last day on which a summons is early enough before a meeting.
  package func lastDay(before day: CalendarDay, _ calendar: WorkCalendar) throws(CalendarGap) -> CalendarDay {
    switch length {
    case .workingDays(let count): try calendar.day(addingWorkingDays: -count, to: day)
    case .days(let count): day.advanced(by: -count)
    case .months(let count): day.advanced(byMonths: -count)
    }
  }
}

extension DisciplineLaw {
  /// The time for a step that holds for a subject on a day; nil where none is entered.
  package func procedure(
    _ step: ProcedureStep, on day: CalendarDay, for subject: DisciplineSubject
  ) -> ProcedureRule? {
    procedureRules.first { $0.step == step && $0.subjects.contains(subject) && $0.period.contains(day) }
  }
}
