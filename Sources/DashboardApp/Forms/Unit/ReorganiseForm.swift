import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  fileprivate static let event: FormField.Key = "event"
  fileprivate static let units: FormField.Key = "units"
  fileprivate static let receiver: FormField.Key = "receiver"
}

/// One reorganisation of units: what happens to which units from which day, and who takes their open work over.
package struct ReorganiseForm: Form {
  package static let record = RecordKind.unit

  package var fields: [FormField]
  /// Fields that the chosen kind of event does not ask for, with what was put into them.
  private var hidden: [FormField] = []

  package init(_ unit: Code<OrgUnit>?, _ app: AppState) {
    var names = UnitFields.name(
      Phrase("Tên sau sắp xếp", "Name afterwards"),
      hint: Phrase("tách thành nhiều đơn vị: các tên cách nhau bằng dấu ;", "a split: the names, parted by semicolons"))
    names.isList = true
    var kind = UnitFields.kind
    kind.isRequired = false
    var level = UnitFields.level
    level.isRequired = false
    fields = [
      FormField(.event, Phrase("Việc sắp xếp", "Event"), .choice, hint: AssignmentFields.search, isRequired: true),
      FormField(
        .units, Phrase("Đơn vị sắp xếp", "Units"), .choices,
        hint: Phrase("gõ để tìm, Enter để thêm hoặc bớt", "type to search, Enter adds or takes out"), isRequired: true),
      names, UnitFields.short, kind, level, UnitFields.parent,
      FormField(
        .receiver, Phrase("Đơn vị nhận việc đang mở", "Who takes open work"), .choice, hint: AssignmentFields.search,
        column: .second),
      FormField(
        .dissolvedOn, Phrase("Từ ngày", "From"), .day, hint: DayEntry.hint, isRequired: true, column: .second),
      UnitFields.legalBasis,
    ]
    self[.legalBasis]?.isRequired = true
    self[.dissolvedOn]?.setText(app.writingDay.dayMonthYear)
    if let option = unit.flatMap({ FlagForm.option(ofUnit: $0, on: nil, app) }) { self[.units]?.toggle(option) }
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Sắp xếp đơn vị", "Reorganise units")) }

  package var caution: Phrase? {
    Phrase(
      "Ghi một lần và không hoàn tác được; ngày trễ đến trước ngày này vẫn của người đứng đầu cũ.",
      "Written at once, with no undo; days late before this day stay with the heads of those days.")
  }

  package var columnTitles: (Phrase, Phrase)? {
    (Phrase("ĐƠN VỊ", "THE UNITS"), Phrase("VIỆC ĐANG MỞ, CĂN CỨ", "OPEN WORK AND BASIS"))
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .event: EventKind.options(matching: query, app)
    case .units: AssignmentFields.options(of: .unit, matching: query, app)
    case .receiver:
      newUnits(app).filter { query.matches($0) } + AssignmentFields.options(of: .unit, matching: query, app)
    default: UnitFields.options(of: key, matching: query, app)
    }
  }

  private var event: EventKind? { EventKind(rawValue: text(.event)) }

  private var units: [Code<OrgUnit>] { self[.units]?.options.compactMap { Code(rawValue: $0.id) } ?? [] }

  package mutating func valueChanged(of key: FormField.Key, _ app: AppState) {
    guard key == .event else { return }
    let all = fields + hidden
    let order: [FormField.Key] = [
      .event, .units, .names, .short, .kind, .level, .parent, .receiver, .dissolvedOn, .legalBasis,
    ]
    let wanted = shown(for: event)
    fields = order.compactMap { key in wanted.contains(key) ? all.first { $0.key == key } : nil }
    hidden = all.filter { !wanted.contains($0.key) }
  }

  private func shown(for event: EventKind?) -> Set<FormField.Key> {
    let always: Set<FormField.Key> = [.event, .units, .dissolvedOn, .legalBasis]
    switch event {
    case .rename: return always.union([.names, .short])
    case .transfer: return always.union([.parent])
    case .dissolve: return always.union([.receiver])
    case .merge, .split, .upgrade, nil: return always.union([.names, .short, .kind, .level, .parent, .receiver])
    }
  }

  package mutating func revise(_ app: AppState) {
    self[.parent]?.placeholder = app.text(UnitFields.noParent)
    self[.receiver]?.remarks = []
    self[.units]?.remarks = []
    guard let request = request(app), let registry = app.index?.registry else { return }
    let plan = try? registry.reorganisationPlan(
      for: request, by: app.session.actor, on: app.writingDay, under: app.settings.rulebook)
    guard let plan else { return }
    self[.units]?.remarks = [.info(app.errorText.counts(plan.tally))]
    let left = plan.steps.filter { if case .leaves = $0.deed { true } else { false } }
    self[.units]?.remarks += left.prefix(3).map { .warning(app.errorText.sentence($0.deed)) }
  }

  /// Refusals that speak of the act as a whole stand beside what would mend them.
  package func key(for field: RecordField) -> FormField.Key? {
    switch field.key {
    case "id": .names
    case "foundedOn", "names.from": .dissolvedOn
    default: sameNamed(field)
    }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let request = request(app) else {
      throw FormErrors(overall: app.text(Phrase("Chưa đủ dữ liệu.", "Something is still missing.")))
    }
    return .reorganise(request)
  }

  /// What the fields come to; nil while the event or the day is missing.
  private func request(_ app: AppState) -> ReorganisationRequest? {
    guard let kind = event, let day = day(.dissolvedOn, app), !units.isEmpty else { return nil }
    var event = UnitEvent(
      date: day, kind: kind, from: units, to: successors(of: kind, on: day, app),
      parent: Code(rawValue: text(.parent)), legalBasis: text(.legalBasis), provenance: Provenance(mark: .seed))
    if kind.endsUnits, let receiver = Code<OrgUnit>(rawValue: text(.receiver)) {
      for unit in units { event.receivers[unit] = receiver }
    }
    return ReorganisationRequest([event])
  }

  private func successors(of kind: EventKind, on day: CalendarDay, _ app: AppState) -> [UnitEvent.Successor] {
    guard kind != .dissolve, kind != .transfer, let registry = app.index?.registry else { return [] }
    let old = units.first.flatMap { registry.units[$0] }
    let names = text(.names).split(separator: ";").map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
    return names.map { name in
      UnitEvent.Successor(
        code: kind == .rename ? nil : registry.unusedCode(for: name, from: day),
        kind: UnitKind(rawValue: text(.kind)) ?? old?.unitKind ?? .other,
        level: UnitLevel(rawValue: text(.level)) ?? old?.level ?? .province, parent: Code(rawValue: text(.parent)),
        name: name, short: names.count == 1 && !text(.short).isEmpty ? text(.short) : name, statisticsCode: nil)
    }
  }

  /// The units that the event makes, as receivers.
  private func newUnits(_ app: AppState) -> [FormOption] {
    guard let kind = event, let day = day(.dissolvedOn, app) else { return [] }
    return successors(of: kind, on: day, app).compactMap { successor in
      successor.code.map {
        FormOption($0.rawValue, DisplayText(successor.name), remark: app.text(Phrase("mới", "new")))
      }
    }
  }
}
