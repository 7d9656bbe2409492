import Domain
import TerminalUI
import VietnameseText

/// Puts a person at the head of a unit from a day on, or states that the post is vacant.
package struct AppointForm: Form {
  package static let record = RecordKind.headship

  package var fields: [FormField]
  private let unit: Code<OrgUnit>
  /// A person entered from here, to be chosen as soon as the record has been read.
  private var newcomer: Code<Person>?
  /// The fields of a person in office, kept while a vacancy is stated.
  private var ofPerson: [FormField]

  /// The line of the chooser that leads to the form for a new person.
  private static let newPerson = "+"

  package init(_ unit: Code<OrgUnit>, _ app: AppState) {
    self.unit = unit
    ofPerson = [Headship.formField(.person, .choice, hint: AssignmentFields.search, isRequired: true)]
    ofPerson.append(HeadshipFields.post)
    fields = [
      HeadshipFields.mode,
      Headship.formField(
        .from, .day, hint: Phrase("người đang giữ chức thôi từ ngày này", "whoever heads the unit ends on this day"),
        isRequired: true),
      ofPerson[0], ofPerson[1], HeadshipFields.document,
    ]
    self[.mode]?.choose(HeadshipFields.option(of: .official, app))
    self[.from]?.setText(app.writingDay.dayMonthYear)
    // The post rarely changes its name, so that of the last head is one key away.
    self[.title]?.suggestion = app.index?.registry.headships(of: unit).first { !$0.title.isEmpty }?.title
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Bổ nhiệm, giao quyền, giao phụ trách", "Appoint a head"))
  }

  package func preface(_ app: AppState) -> [Line] { HeadshipFields.preface(of: unit, app) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .mode: return HeadshipFields.modes(matching: query, app)
    case .person:
      let typed = self[.person]?.chooser?.query.text ?? ""
      let label = Phrase("Thêm người mới", "Add a new person")
      let line: DisplayText = typed.isEmpty ? "\(app.text(label))…" : "\(app.text(label)) “\(typed)”…"
      return AssignmentFields.options(of: .person, matching: query, app) + [
        FormOption(AppointForm.newPerson, line, isOffer: true)
      ]
    default: return []
    }
  }

  package func dialog(for option: FormOption, of key: FormField.Key, _ app: AppState) -> (any Dialog)? {
    guard key == .person, option.id == AppointForm.newPerson else { return nil }
    return FormDialog(PersonForm(unit: unit, name: self[.person]?.chooser?.query.text ?? "", app), app)
  }

  package mutating func take(created keys: [RecordKey], _ app: AppState) {
    newcomer = keys.first { $0.kind == .person }.flatMap { Code(rawValue: $0.id) }
  }

  package mutating func revise(_ app: AppState) {
    if let person = newcomer.flatMap({ app.index?.registry.people[$0] }) {
      self[.person]?.choose(FlagForm.option(of: person, nil, app))
      newcomer = nil
    }
    let isVacant = text(.mode) == HeadshipMode.vacant.rawValue
    let shown = [FormField.Key.person, .title].compactMap { self[$0] }
    if !shown.isEmpty { ofPerson = shown }
    if isVacant {
      fields.removeAll { $0.key == .person || $0.key == .title }
    } else if shown.isEmpty {
      fields.insert(contentsOf: ofPerson, at: 2)
    }
    let remarks = predecessorRemarks(app)
    self[.from]?.remarks = remarks
  }

  /// Whose headship ends with the new one.
  private func predecessorRemarks(_ app: AppState) -> [FormRemark] {
    guard let from = day(.from, app), let registry = app.index?.registry else { return [] }
    let ending = registry.headships(of: unit).filter { $0.period.contains(from) && $0.from != from }
    return ending.map { term in
      let who = HeadWords.text(of: term, registry, app.language)
      let last = DayWords.full(from.advanced(by: -1))
      return .info(app.text(Phrase("\(who): giữ chức đến hết \(last)", "\(who): until \(last)")))
    }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    var draft = AppointmentDraft()
    draft.unit = unit
    draft.person = Code(rawValue: text(.person))
    draft.title = text(.title)
    draft.mode = HeadshipMode(rawValue: text(.mode)) ?? .official
    draft.from = day(.from, app)
    draft.document = text(.document)
    return .appoint(draft)
  }
}
