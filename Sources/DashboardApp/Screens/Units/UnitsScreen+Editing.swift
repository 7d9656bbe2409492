import Domain
import TerminalUI
import VietnameseText

extension ScreenAction {
  /// Adds a row to the list that is shown.
  static let addUnitRow = ScreenAction("units.add")
  /// Edits the row under the cursor, or the unit.
  static let editUnitRow = ScreenAction("units.edit")
  static let renameUnit = ScreenAction("units.rename")
  static let reorganise = ScreenAction("units.reorganise")
  static let appointHead = ScreenAction("units.appoint")
  static let endHeadship = ScreenAction("units.end-headship")
  static let addPerson = ScreenAction("units.person")
}

extension UnitsScreen {
  /// Adding and editing what the list shows, and what can be done with the unit.
  func editingBindings(_ none: Phrase?, _ app: AppState) -> [ActionBinding] {
    func binding(
      _ keys: [KeyPress], _ action: ScreenAction, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
    ) -> ActionBinding {
      ActionBinding(keys, .own(action), label, short: short, group: .record, disabled: disabled, inBar: disabled == nil)
    }
    let add = addition(app)
    let edit = edition(none, app)
    let units = app.bar(to: .manageUnits)
    let heads = app.bar(to: .manageHeadships)
    return [
      binding([.function(7), .character("a")], .addUnitRow, add.label, Phrase("Thêm", "Add"), add.bar),
      binding([.function(4), .character("c")], .editUnitRow, edit.label, Phrase("Sửa", "Edit"), edit.bar),
      binding(
        [.function(6), .character("m")], .appointHead,
        Phrase("bổ nhiệm, giao quyền, giao phụ trách, ghi khuyết", "appoint a head, acting, in charge or vacant"),
        Phrase("Bổ nhiệm", "Appoint"), heads ?? none),
      binding(
        [.character("D")], .renameUnit, Phrase("đổi tên đơn vị từ một ngày", "rename the unit from a day"),
        Phrase("đổi tên", "rename"), units ?? none),
      binding(
        [.character("M")], .reorganise,
        Phrase("sáp nhập, chia tách, giải thể, chuyển đơn vị", "merge, split, dissolve or transfer units"),
        Phrase("sắp xếp", "reorganise"), app.bar(to: .reorganiseUnits)),
      binding(
        [.character("K")], .endHeadship, Phrase("kết thúc nhiệm kỳ người đứng đầu", "end the headship"),
        Phrase("kết thúc", "end"), heads ?? none ?? nobodyToEnd(app)),
      binding(
        [.character("p")], .addPerson, Phrase("thêm người của đơn vị", "add a person of the unit"),
        Phrase("người", "person"), heads ?? none),
    ]
  }

  /// What adding means in the list that is shown, and why it cannot be done.
  private func addition(_ app: AppState) -> (label: Phrase, bar: Phrase?) {
    switch page?.part {
    case nil: (Phrase("thêm đơn vị", "add a unit"), app.bar(to: .manageUnits))
    case .assignments:
      (Phrase("giao nhiệm vụ cho đơn vị", "enter an assignment of the unit"), app.bar(to: .addAssignment))
    case .incidents: (Phrase("ghi nhận vụ việc", "flag an incident"), app.bar(to: .flagIncident))
    case .headships: (Phrase("bổ nhiệm người đứng đầu", "appoint a head"), app.bar(to: .manageHeadships))
    case .people: (Phrase("thêm người của đơn vị", "add a person"), app.bar(to: .manageHeadships))
    case .compliance: complianceAddition(app)
    }
  }

  /// Entering what an instruction asks for, where a register answers it.
  private func complianceAddition(_ app: AppState) -> (label: Phrase, bar: Phrase?) {
    guard let register = page?.compliance.cursor?.register else {
      return (Phrase("ghi sổ", "enter"), Phrase("nội dung này không có sổ", "no register answers it"))
    }
    let entry = register.description.entry
    return (
      Phrase("ghi \(entry.vietnamese)", "enter a \(entry.english)"), app.bar(to: register.description.keeper)
    )
  }

  /// What editing means in the list that is shown, and why it cannot be done.
  private func edition(_ none: Phrase?, _ app: AppState) -> (label: Phrase, bar: Phrase?) {
    let noRow = Phrase("chưa chọn dòng nào", "no row is chosen")
    switch page?.part {
    case .headships:
      return (
        Phrase("sửa nhiệm kỳ này", "correct the headship"),
        app.bar(to: .manageHeadships) ?? (page?.headships.cursor == nil ? noRow : nil)
      )
    case .people:
      return (
        Phrase("sửa người này", "edit the person"),
        app.bar(to: .manageHeadships) ?? (page?.people.cursor == nil ? noRow : nil)
      )
    case .assignments, .incidents, .compliance, nil:
      return (Phrase("sửa đơn vị", "edit the unit"), app.bar(to: .manageUnits) ?? none)
    }
  }

  /// The row under the cursor of the list of headships.
  private func termUnderCursor(_ app: AppState) -> Headship? {
    guard page?.part == .headships else { return nil }
    return page?.headships.cursor.flatMap { app.index?.registry.headships[$0] }
  }

  /// The headship that can be ended: that under the cursor, else of whoever heads the unit.
  private func headshipToEnd(_ app: AppState) -> Code<Headship>? {
    guard let unit = subject, let registry = app.index?.registry else { return nil }
    if let term = termUnderCursor(app), term.to == nil { return term.mode == .vacant ? nil : term.id }
    guard case .person(let term) = registry.head(of: unit, on: app.writingDay) else { return nil }
    return term.id
  }

  /// Why there is no headship to end.
  private func nobodyToEnd(_ app: AppState) -> Phrase? {
    guard headshipToEnd(app) == nil, let unit = subject, let registry = app.index?.registry else { return nil }
    var vacancy = termUnderCursor(app).flatMap { $0.mode == .vacant && $0.to == nil ? $0 : nil }
    if vacancy == nil, case .vacant(let term) = registry.head(of: unit, on: app.writingDay) { vacancy = term }
    if let vacancy {
      let from = DayWords.full(vacancy.from)
      return Phrase(
        "chức vụ khuyết từ \(from), chỉ hết khi bổ nhiệm: F6",
        "the post is vacant from \(from), which only an appointment ends: F6")
    }
    return Phrase(
      "sổ chưa ghi ai đứng đầu đơn vị này; F6 để bổ nhiệm", "no head of this unit is entered; F6 appoints one")
  }

  /// Opens the form that an action asks for; says whether it asks for one.
  func openForm(for action: ScreenAction, _ app: inout AppState) -> Bool {
    guard let request = request(for: action, app) else { return false }
    app.open(request)
    return true
  }

  private func request(for action: ScreenAction, _ app: AppState) -> FormRequest? {
    switch action {
    case .addUnitRow:
      switch page?.part {
      case nil: .addUnit(parent: subject)
      case .assignments: .addAssignment(unit: subject)
      case .incidents: .flag(unit: subject, assignment: nil)
      case .headships: subject.map { .appoint($0) }
      case .people: .addPerson(subject)
      case .compliance:
        page?.compliance.cursor?.register.map { .register(.add($0, unit: subject)) }
      }
    case .editUnitRow:
      switch page?.part {
      case .headships: page?.headships.cursor.map { .editHeadship($0) }
      case .people: page?.people.cursor.map { .editPerson($0) }
      case .assignments, .incidents, .compliance, nil: subject.map { .editUnit($0) }
      }
    case .renameUnit: subject.map { .renameUnit($0) }
    case .reorganise: .reorganise(subject)
    case .appointHead: subject.map { .appoint($0) }
    case .addPerson: .addPerson(subject)
    case .endHeadship: headshipToEnd(app).map { .endHeadship($0) }
    default: nil
    }
  }
}
