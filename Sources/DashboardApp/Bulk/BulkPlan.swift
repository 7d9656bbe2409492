import Domain
import VietnameseText

/// What a bulk action would do to each marked record: the rows it takes, and those the rules refuse, each with why.
package struct BulkPlan: Sendable {
  /// One marked record.
  package struct Row: Sendable {
    package let key: RecordKey
    /// The number and what the record is about.
    let title: DisplayText
    let command: Command
  }

  /// A marked record that the rules refuse.
  package struct Refusal: Sendable {
    package let key: RecordKey
    let title: DisplayText
    package let reason: DisplayText
  }

  package private(set) var rows: [Row] = []
  package private(set) var refusals: [Refusal] = []

  /// Judges each record on the newest state.
  ///
  /// - Parameter given: what the person gave for all of them; while nothing is given, something stands in for it, since
  ///   only what is wrong with the records matters yet.
  init(_ work: BulkWork, on keys: [RecordKey], given: String, _ app: AppState) {
    guard let index = app.index else { return }
    let isWaiting = given.isEmpty && work.entry != .nothing
    let given = isWaiting ? BulkPlan.standIn(for: work.entry, app) : given
    for key in keys {
      guard let (title, version) = BulkPlan.glance(at: key, index, app) else {
        refusals.append(Refusal(key: key, title: "\(key.id)", reason: app.text(BulkPlan.gone)))
        continue
      }
      guard let command = work.command(on: key, version: version, given: given) else { continue }
      if let reason = BulkPlan.objection(to: command, index.registry, app, isWaiting: isWaiting) {
        refusals.append(Refusal(key: key, title: title, reason: reason))
      } else {
        rows.append(Row(key: key, title: title, command: command))
      }
    }
  }

  /// All that can be written, as one command; nil without any.
  var command: Command? { CommandGroup(rows.map(\.command)).map { .together($0) } }

  /// What stands in for something that is not given yet: the rules take it wherever they take anything.
  private static func standIn(for entry: BulkWork.Entry, _ app: AppState) -> String {
    switch entry {
    case .nothing: ""
    case .text: "-"
    case .account: app.session.actor.account
    }
  }

  private static let gone = Phrase("Không còn đọc được bản ghi này.", "The record can no longer be read.")

  /// What a list tells of a record, and the version that is seen.
  private static func glance(
    at key: RecordKey, _ index: RegistryIndex, _ app: AppState
  ) -> (title: DisplayText, version: Int)? {
    if let id = RecordNumber<Incident>(rawValue: key.id), key.kind == .incident {
      return index.incident(id).map { incident in
        let what = LawWords.violation(incident.violation, app.settings.rulebook.catalogue)
        return ("\(key.id)  \(index.shortName(of: incident.unit))  \(what)", incident.version)
      }
    }
    guard let id = RecordNumber<Assignment>(rawValue: key.id),
      let assignment = try? index.registry.assignment(id)
    else { return nil }
    return ("\(key.id)  \(index.shortName(of: assignment.unit))  \(assignment.title)", assignment.version)
  }

  /// Why the store would refuse a command on the state read last.
  ///
  /// - Parameter isWaiting: whether something stands in for what is given, so that it may well change nothing.
  private static func objection(
    to command: Command, _ registry: Registry, _ app: AppState, isWaiting: Bool
  ) -> DisplayText? {
    do throws(RuleViolation) {
      _ = try registry.decide(command, by: app.session.actor, on: app.writingDay, under: app.settings.rulebook)
      return nil
    } catch {
      if isWaiting, error == .nothingChanged { return nil }
      return app.errorText.sentence(error)
    }
  }
}
