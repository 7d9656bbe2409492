/// Why a step of handling is refused; its sentences stand in a file of their own.
package enum HandlingViolation: Hashable, Sendable {
  /// The incident, or the party meant, is not where the step can be taken.
  case notOpen(IncidentStep, RecordNumber<Incident>, is: IncidentState)
  case unknownParty(Int, of: RecordNumber<Incident>)
  /// Several parties could be meant.
  case partyNotNamed([Int])
  /// What was decided about a party is not changed afterwards.
  case partyDecided(Int)
  /// The person takes part although they are concerned by the incident.
  case concernedTakesPart(RecordField, Code<Person>)
  /// Only Sở Nội vụ and supervisors may state that there was no answer.
  case missingExplanationByUnit(account: String)
  case explanationStillDue(until: CalendarDay)
  /// The time for the answer is shorter than the least.
  case answerTimeTooShort(CalendarDay, least: CalendarDay)
  /// The meeting goes on without the person only after the second summons.
  case absentBeforeSecondSummons
  case councilTooSmall(Int, least: Int)
  case councilBeforeReview
  /// The form is a discipline, for which a council must be heard.
  case councilMissing(form: String)
  case unknownGround(RecordField, String, allowed: [String])
  case subjectMissing(Int)
  /// Nobody entered which forms there were for this group on that day.
  case formsNotEntered(DisciplineSubject, on: CalendarDay)
  case formNotAvailable(String, DisciplineSubject, allowed: [String])
  case unknownInstrument(String, allowed: [String])
  /// Another instrument than the one proposed or chosen by the legal officer.
  case instrumentNotChosen(String, governing: String?)
  /// The form lies outside what is to be expected, and no reason is given.
  case disproportionate(form: String, least: String, most: String)
  case appealPending(Int)
  case noAppealPending(Int)
  case countedInAnotherYear(Int)
  case yearOutOfReach(Int, from: Int, through: Int)
}
