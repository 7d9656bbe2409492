import Domain
import TerminalUI
import VietnameseText

/// Enters an entry of a register, or corrects one: its fields are those that the register declares.
package struct EntryForm<Entry: RegisterRecord>: Form {
  package static var record: RecordKind { Entry.kind }

  package var fields: [FormField]
  /// What is corrected; nil for a new entry.
  private let entry: Entry?
  private let edits: FieldEdits?
  /// The screen below, so that only the registers jump to the new entry.
  private let origin: ScreenID

  /// A new entry about the unit on the screen below.
  package init(unit: Code<OrgUnit>?, _ app: AppState) {
    entry = nil
    edits = nil
    origin = app.current
    fields = EntryFields<Entry>.all(new: true)
    self[.unit]?.choose(unit.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
    self["on"]?.setText(app.writingDay.dayMonthYear)
    self["year"]?.setText(String(app.writingDay.year))
    self["checker"]?.choose(app.user?.unit.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
  }

  /// An entry whose fields are corrected.
  package init(editing entry: Entry, _ app: AppState) {
    self.entry = entry
    origin = app.current
    var filled = EntryFields<Entry>.all(new: false)
    for place in filled.indices { EntryFields<Entry>.fill(&filled[place], from: entry, app) }
    edits = FieldEdits(of: entry, filling: filled)
    fields = filled
  }

  package func title(_ app: AppState) -> DisplayText {
    if let entry { return app.text(Phrase("Sửa \(entry.id.rawValue)", "Edit \(entry.id.rawValue)")) }
    let name = Entry.register.entry
    return app.text(Phrase("Ghi \(name.vietnamese)", "Enter a \(name.english)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    EntryFields<Entry>.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    guard Entry.kind == .dissemination, !text(.document).isEmpty else { return }
    let key = app.settings.rulebook.documentKey(of: text(.document))
    let title = app.settings.rulebook.documentTitle(of: key)
    let remarks: [FormRemark] = title == text(.document) ? [] : [.info(DisplayText(title))]
    self[.document]?.remarks = remarks
  }

  package func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)? {
    guard origin == .registers, let key = receipt.created.first else { return nil }
    return (.registers, .entry(key))
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    if let edits {
      guard case .edit(let edit) = try edits.command(of: fields, app) else { throw FormErrors() }
      return .edit(RecordEdit(edit.key, base: edit.base, set: try typed(edit.set, app), reason: edit.reason))
    }
    guard let register = Entry.kind.register else { throw FormErrors() }
    let given = fields.filter { !$0.isBlank && Entry.table[$0.key.name]?.kind != .list }
    let members = given.map { FieldMember($0.key.name, $0.isDay ? day($0.key, app).fieldValue : .text($0.value)) }
    let found = CheckFindingFields.members(of: self, app)
    return .register(.add(register, try typed(members.filter { Entry.table[$0.key] != nil }, app) + found))
  }

  /// Numbers as numbers; what is none is told beside its field.
  private func typed(_ members: [FieldMember], _ app: AppState) throws(FormErrors) -> [FieldMember] {
    var typed: [FieldMember] = []
    for member in members {
      guard Entry.table[member.key]?.kind == .integer, case .text(let text) = member.value else {
        typed.append(member)
        continue
      }
      guard let number = Int(text.filter { !$0.isWhitespace }) else {
        let error = app.text(Phrase("“\(text)” không phải là số.", "“\(text)” is no number."))
        throw FormErrors([FormField.Key(stringLiteral: member.key): error])
      }
      typed.append(FieldMember(member.key, number.fieldValue))
    }
    return typed
  }
}
