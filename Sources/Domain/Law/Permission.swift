/// Everything that an account can be allowed to do; roles are lists of these (`Config/roles.json`).
///
/// A permission says only that a role may ask; separation of duties is decided for each act and no role lifts it.
package enum Permission: String, CaseIterable, Hashable, Sendable {
  /// See units and their heads.
  case seeUnits = "see-units"
  /// See assignments.
  case seeAssignments = "see-assignments"
  /// See counts and totals.
  case seeCounts = "see-counts"
  /// See every incident with the persons concerned.
  case seeIncidents = "see-incidents"
  /// See incidents once confirmed, without names of persons.
  case seeConfirmedIncidentsWithoutNames = "see-confirmed-incidents-without-names"
  /// Watch the panel of late assignments as a supervisor.
  case watchOverdue = "watch-overdue"

  /// Enter an assignment.
  case addAssignment = "add-assignment"
  /// Correct an assignment.
  case editAssignment = "edit-assignment"
  /// Note progress of an assignment.
  case noteAssignment = "note-assignment"
  /// Report the result of any assignment.
  case reportAssignment = "report-assignment"
  /// Report the result of an assignment of the account's own unit.
  case reportOwnAssignment = "report-own-assignment"
  /// Accept a reported result as final, or send it back.
  case acceptAssignment = "accept-assignment"
  /// Grant an extension, suspend, resume, cancel, transfer or excuse.
  case changeAssignmentTerms = "change-assignment-terms"
  /// Urge a unit in writing.
  case urgeUnit = "urge-unit"

  /// Flag an incident.
  case flagIncident = "flag-incident"
  /// Verify an incident that somebody else flagged.
  case verifyIncident = "verify-incident"
  /// Confirm a verified incident.
  case confirmIncident = "confirm-incident"
  /// Dismiss an incident.
  case dismissIncident = "dismiss-incident"
  /// Ask for a written explanation.
  case requestExplanation = "request-explanation"
  /// Enter an explanation of the account's own unit.
  case submitOwnExplanation = "submit-own-explanation"
  /// Record the review of a confirmed incident.
  case reviewIncident = "review-incident"
  /// Decide how an incident is handled.
  case decideHandling = "decide-handling"
  /// Keep the records of handling.
  case recordHandling = "record-handling"
  /// Accept or dismiss suggested incidents.
  case settleSuggestion = "settle-suggestion"
  /// Record an inspection.
  case recordCheck = "record-check"

  /// Verify the places of law that an incident cites.
  case verifyCitation = "verify-citation"
  /// Choose the instrument that governs an incident.
  case chooseInstrument = "choose-instrument"
  /// Propose, set and close evaluations.
  case manageEvaluations = "manage-evaluations"
  /// Keep the registers of the province's seven instructions.
  case keepRegisters = "keep-registers"
  /// Draw and freeze the quarterly report.
  case reportQuarter = "report-quarter"
  /// Import records from files.
  case importRecords = "import-records"

  /// Keep accounts and their roles.
  case manageUsers = "manage-users"
  /// Keep units.
  case manageUnits = "manage-units"
  /// Keep persons and who heads which unit when.
  case manageHeadships = "manage-headships"
  /// Merge, split, rename and dissolve units.
  case reorganiseUnits = "reorganise-units"
  /// Take a checkpoint of the store.
  case checkpoint
  /// Back up and restore the store.
  case backup
}
