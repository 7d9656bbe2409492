import Domain
import TerminalUI
import VietnameseText

/// A step in the life of one assignment, or of all marked ones by one document.
package struct TermForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  let kind: AssignmentStepKind
  private let ids: [RecordNumber<Assignment>]
  /// The assignments that can take the step.
  private(set) var taken: [Assignment] = []
  /// Those that cannot, each with the reason; of a single one the form as a whole says it.
  private var refused: [(id: RecordNumber<Assignment>, reason: RuleViolation)] = []

  package init(_ kind: AssignmentStepKind, _ ids: [RecordNumber<Assignment>], _ app: AppState) {
    self.kind = kind
    self.ids = ids
    fields = TermFields.fields(of: kind)
    let today = app.writingDay.dayMonthYear
    for key in [.suspendedFrom, .resumedOn, .endedOn, .receivedOn, .judgedOn] as [FormField.Key] {
      self[key]?.setText(today)
    }
    sift(app)
    if kind == .judge, let units = taken.first?.cooperatingUnits, units.count == 1 {
      let only = options(of: .judgedUnit, matching: SearchQuery(""), app).first
      self[.judgedUnit]?.choose(only)
    }
  }

  package func title(_ app: AppState) -> DisplayText {
    let what = app.text(kind.label)
    guard ids.count > 1 else { return "\(what) \(ids.first?.rawValue ?? "")" }
    return "\(what): \(app.text(Phrase("\(ids.count) nhiệm vụ", "\(ids.count) assignments")))"
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] {
    guard ids.count > 1 else { return taken.first.map { prefaceOfOne($0, app) } ?? [] }
    let count = taken.count
    var lines = [Line(app.text(Phrase("Ghi \(count) nhiệm vụ, một lần", "\(count) assignments, at once")), .value)]
    for refusal in refused.prefix(3) {
      lines.append(Line("! \(app.errorText.sentence(refusal.reason))", .warning))
    }
    if refused.count > 3 {
      let rest = refused.count - 3
      lines.append(Line(app.text(Phrase("! và \(rest) nhiệm vụ khác không ghi được", "! and \(rest) more")), .warning))
    }
    return lines
  }

  private func prefaceOfOne(_ assignment: Assignment, _ app: AppState) -> [Line] {
    var lines = AssignmentFields.preface(of: assignment, app)
    if let due = assignment.due, due != assignment.originalDue {
      let day = DayWords.full(due)
      lines.append(Line(app.text(Phrase("hạn đang áp dụng \(day)", "due now \(day)")), .text))
    }
    return lines
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .unit: AssignmentFields.options(of: .unit, matching: query, app)
    case .judgedUnit:
      (taken.first?.cooperatingUnits ?? []).compactMap { FlagForm.option(ofUnit: $0, on: nil, app) }
        .filter { query.matches($0) }
    case .verdict: CooperationVerdict.options(matching: query, app)
    default: []
    }
  }

  package mutating func revise(_ app: AppState) {
    sift(app)
    for key in [.extendedTo, .granted, .resumedOn, .receivedOn] as [FormField.Key] where self[key] != nil {
      let remark = remark(on: key, app)
      self[key]?.remarks = remark.map { [$0] } ?? []
    }
  }

  /// Tells the assignments that can take the step from those that cannot.
  private mutating func sift(_ app: AppState) {
    taken = []
    refused = []
    for id in ids {
      if ids.count > 1, let reason = app.objection(to: kind, of: id) {
        refused.append((id, reason))
      } else if let assignment = try? app.index?.registry.assignment(id) {
        taken.append(assignment)
      }
    }
  }

  package func objection(_ app: AppState) -> RuleViolation? {
    if ids.count == 1, let id = ids.first { return app.objection(to: kind, of: id) }
    return taken.isEmpty ? refused.first?.reason : nil
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    let step = step(app)
    let parts = taken.map { Command.assignmentStep($0.id, step) }
    if parts.count == 1, let only = parts.first { return only }
    guard let group = CommandGroup(parts) else { throw FormErrors() }
    return .together(group)
  }

  private func step(_ app: AppState) -> AssignmentStep {
    switch kind {
    case .extend:
      .extend(
        to: day(.extendedTo, app), document: text(.extensionDocument), granted: day(.granted, app),
        signer: text(.extensionSigner))
    case .suspend:
      .suspend(document: text(.suspensionDocument), on: day(.suspendedFrom, app), reason: text(.suspensionReason))
    case .resume: .resume(document: text(.resumeDocument), on: day(.resumedOn, app))
    case .cancel: .cancel(document: text(.endingDocument), on: day(.endedOn, app), reason: text(.endingReason))
    case .transfer:
      .transfer(
        to: Code(rawValue: text(.unit)), document: text(.transferDocument), on: day(.receivedOn, app),
        reason: text(.transferReason))
    case .excuse:
      .excuse(
        document: text(.excuseDocument), on: day(.excusedOn, app), signer: text(.excuseSigner),
        reason: text(.excuseReason))
    case .cause: .cause(text(.lateCause))
    case .judge:
      .judge(
        Code(rawValue: text(.judgedUnit)), CooperationVerdict(rawValue: text(.verdict)),
        document: text(.judgedDocument), on: day(.judgedOn, app), remark: text(.judgedRemark))
    }
  }
}
