import ArgumentParser
import Domain

/// The party of an incident that a step is about.
struct PartyOption: ParsableArguments {
  @Option(
    help: hint(
      "Bên chịu trách nhiệm: số thứ tự; bỏ qua khi chỉ có một bên.",
      "The responsible party, by number; else the only one.",
      value: "number"))
  var party: Int?
}

extension Workplace {
  /// Carries out a step of handling with the incident that an argument names.
  func carryOut(_ step: HandlingStep, on id: String, _ write: WriteOptions) throws(Failure) {
    let number = try number(id, of: Incident.self)
    try carryOut(.incidentStep(number, step), write, on: number.key(of: Incident.self))
  }

  /// The unit that an option names where it is given.
  func optionalUnit(_ typed: String?) throws(Failure) -> Code<OrgUnit>? {
    guard let typed else { return nil }
    return try unit(typed)
  }

  /// The key of the instrument that an option names by key or number; what was typed where the catalogue has none.
  func instrument(_ typed: String) -> String { rulebook.catalogue.document(named: typed)?.id ?? typed }
}

extension PartyKind: ExpressibleByArgument {}
extension DisciplineSubject: ExpressibleByArgument {}
extension ReviewAttendance: ExpressibleByArgument {}
extension TransferKind: ExpressibleByArgument {}
extension AppealOutcome: ExpressibleByArgument {}
