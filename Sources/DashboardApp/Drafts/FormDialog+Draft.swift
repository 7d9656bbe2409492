import Domain
import TerminalUI
import VietnameseText

/// What a form knows of its draft.
struct DraftState: Sendable {
  /// What opened the form; nil where its text is not kept.
  var request: FormRequest?
  /// Version of the record that the form is about, as it was when what was typed began.
  var base: Int?
  /// What the fields held before anything was typed.
  var opened: [FormField.Key: FieldValue] = [:]
  /// The name of the draft, once there is one.
  var id: DraftID?
  /// What the draft holds.
  var kept: [FieldMember] = []
}

extension FormDialog: DraftKeeping {
  mutating func begin(for request: FormRequest, _ app: AppState) {
    draft.request = request
    draft.base = request.draftKey.subject.flatMap { app.version(of: $0) }
    // What the marks filled in must be kept as well: nothing else would know of it.
    if case .flagMarked = request { return }
    draft.opened = Dictionary(
      form.fields.map { ($0.key, $0.typed) }, uniquingKeysWith: { first, _ in first })
  }

  /// The fields that were changed since the form was opened.
  private var changes: [FieldMember] {
    form.fields.compactMap { field in
      let typed = field.typed
      guard typed != draft.opened[field.key] ?? .text("") else { return nil }
      return FieldMember(field.key.name, typed)
    }
  }

  var hasUnkeptText: Bool { draft.request != nil && isTouched && changes != draft.kept }

  var keptDraft: DraftID? { draft.id }

  mutating func nextDraft(_ app: AppState) -> Draft? {
    guard hasUnkeptText, let key = draft.request?.draftKey else { return nil }
    let changes = changes
    guard !changes.isEmpty else { return nil }
    let name = "\(key.form).\(key.subject?.id ?? "new").\(app.now.millisecondsSinceEpoch)"
    guard let id = draft.id ?? DraftID(name) else { return nil }
    draft.id = id
    draft.kept = changes
    return Draft(
      id: id, form: key.form, subject: key.subject, base: draft.base, saved: app.now, fields: changes)
  }

  mutating func takeUp(_ other: Draft, _ app: AppState) {
    var rest = other.fields
    // A field can appear only when another is filled, so what found no field is tried again.
    for _ in 0..<3 where !rest.isEmpty {
      rest = rest.filter { member in !fill(member, app) }
    }
    isTouched = true
    draft.base = other.base.map { min($0, draft.base ?? $0) } ?? draft.base
    visited = Set(form.fields.map(\.key))
    check(app)
  }

  /// Puts a value into its field; says whether there is such a field and the value fits it.
  private mutating func fill(_ member: FieldMember, _ app: AppState) -> Bool {
    guard var field = form.fields.first(where: { $0.key.name == member.key }) else { return false }
    let key = field.key
    let isFilled = field.fill(with: member.value) { [form] id in
      form.options(of: key, matching: SearchQuery(""), app).first { $0.id == id }
    }
    guard isFilled else { return false }
    form[key] = field
    form.valueChanged(of: key, app)
    revise(app)
    return true
  }

  /// The command on the version that the person saw, where what was typed is older than the form.
  func onSeenVersion(_ command: Command) -> Command {
    guard let base = draft.base, let subject = draft.request?.draftKey.subject,
      let expected = command.expectedVersions[subject], base < expected
    else { return command }
    return command.based(on: base)
  }
}

extension FormField {
  /// What a draft keeps of the field.
  fileprivate var typed: FieldValue {
    switch content {
    case .choices(_, let options): .list(options.map { .text($0.id) })
    case .line, .area, .day, .choice: .text(value)
    }
  }

  /// Puts in what a draft kept; says whether it fits.
  fileprivate mutating func fill(with value: FieldValue, _ option: (String) -> FormOption?) -> Bool {
    switch (content, value) {
    case (.choices, .list(let values)):
      let options = values.compactMap { if case .text(let id) = $0 { option(id) } else { nil } }
      content = .choices(ChooserState(), options)
      return options.count == values.count
    case (.choice, .text("")):
      choose(nil)
      return true
    case (.choice, .text(let id)):
      guard let found = option(id) else { return false }
      choose(found)
      return true
    case (.line, .text(let text)), (.area, .text(let text)), (.day, .text(let text)):
      setText(text)
      return true
    default: return false
    }
  }
}

extension AppState {
  /// The version of a record now; nil where there is none.
  fileprivate func version(of key: RecordKey) -> Int? {
    guard let registry = index?.registry else { return nil }
    return switch key.kind {
    case .unit: Code<OrgUnit>(rawValue: key.id).flatMap { registry.units[$0]?.version }
    case .person: Code<Person>(rawValue: key.id).flatMap { registry.people[$0]?.version }
    case .headship: Code<Headship>(rawValue: key.id).flatMap { registry.headships[$0]?.version }
    case .user: Code<User>(rawValue: key.id).flatMap { registry.users[$0]?.version }
    case .assignment: RecordNumber<Assignment>(rawValue: key.id).flatMap { try? registry.assignment($0)?.version }
    case .incident: RecordNumber<Incident>(rawValue: key.id).flatMap { try? registry.incident($0)?.version }
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      registry.registers.entry(key)?.version
    case .evaluation: Code<Evaluation>(rawValue: key.id).flatMap { registry.evaluations[$0]?.version }
    case .suggestion, .quarterlyReport, .law, .fileImport, .urging: nil
    }
  }
}
