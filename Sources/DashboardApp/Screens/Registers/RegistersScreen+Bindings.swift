import Domain
import TerminalUI
import VietnameseText

extension RegistersScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    entryBindings(app) + (page == nil ? listBindings : pageBindings) + CommonBindings.moves
  }

  private func entryBindings(_ app: AppState) -> [ActionBinding] {
    let bar = app.bar(to: register.description.keeper)
    let chosen = bar ?? noStanding(app)
    func binding(
      _ keys: [KeyPress], _ action: ScreenAction, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
    ) -> ActionBinding {
      ActionBinding(keys, .own(action), label, short: short, group: .record, disabled: disabled, inBar: true)
    }
    let entry = register.description.entry
    return [
      binding(
        [.function(7), .character("a")], .addEntry, Phrase("ghi \(entry.vietnamese)", "enter a \(entry.english)"),
        Phrase("Thêm", "Add"), bar),
      binding(
        [.function(4), .character("c")], .editEntry, Phrase("sửa mục này", "edit the entry"), Phrase("Sửa", "Edit"),
        chosen),
      binding(
        [.function(8)], .annulEntry, Phrase("hủy mục này, nêu lý do", "annul the entry, with the reason"),
        Phrase("Hủy", "Annul"), chosen ?? linkedBar(app)),
    ] + stepBindings(app)
  }

  /// What can follow from an entry, in the registers where something does.
  private func stepBindings(_ app: AppState) -> [ActionBinding] {
    let none = noStanding(app)
    let open = ActionBinding(
      [.character("o")], .own(.openConsequence), Phrase("tới vụ việc, nhiệm vụ đã mở", "to what followed from it"),
      group: .record, disabled: none ?? (consequence(app) == nil ? Phrase("chưa có", "there is none") : nil))
    switch register {
    case .checks:
      return [
        ActionBinding(
          [.function(6), .character("m")], .own(.followEntry), Phrase("ghi khắc phục", "record a remedy"),
          short: Phrase("Khắc phục", "Remedy"), group: .record,
          disabled: app.bar(to: .recordCheck) ?? none ?? findingBar(app), inBar: true),
        ActionBinding(
          [.character("t")], .own(.addFinding), Phrase("ghi thêm phát hiện", "add a finding"), group: .record,
          disabled: app.bar(to: .recordCheck) ?? none),
        flag(app, none ?? findingBar(app)), open,
      ]
    case .advice: return [flag(app, none ?? linkedBar(app)), open]
    case .plan:
      return [
        ActionBinding(
          [.function(6), .character("m")], .own(.followEntry), Phrase("giao thành nhiệm vụ", "make it an assignment"),
          short: Phrase("Giao", "Assign"), group: .record,
          disabled: app.bar(to: .addAssignment) ?? none ?? linkedBar(app), inBar: true), open,
      ]
    default: return []
    }
  }

  private func flag(_ app: AppState, _ none: Phrase?) -> ActionBinding {
    ActionBinding(
      [.character("!")], .flag, Phrase("ghi nhận vụ việc từ mục này", "flag an incident on it"),
      short: Phrase("Vụ việc", "Flag"), group: .record, disabled: app.bar(to: .flagIncident) ?? none, inBar: true)
  }

  /// Why nothing can be done with an entry: none is chosen, or it is annulled.
  private func noStanding(_ app: AppState) -> Phrase? {
    guard let key = chosen, let entry = app.index?.registry.registers.entry(key) else {
      return CommonBindings.nothingChosen
    }
    return entry.header.annulled == nil ? nil : Phrase("mục này đã hủy", "the entry is annulled")
  }

  private func linkedBar(_ app: AppState) -> Phrase? {
    consequence(app).map { Phrase("đã dẫn đến \($0.id)", "\($0.id) follows from it") }
  }

  private func findingBar(_ app: AppState) -> Phrase? {
    guard let check = chosen.flatMap({ app.index?.registry.registers.entry($0) }) as? Check else { return nil }
    return check.findings.isEmpty ? Phrase("chưa ghi phát hiện nào (t ghi)", "no finding is entered (t adds)") : nil
  }

  /// What followed from the chosen entry; of a check, from the finding under the cursor.
  func consequence(_ app: AppState) -> RecordKey? {
    guard let entry = chosen.flatMap({ app.index?.registry.registers.entry($0) }) else { return nil }
    guard let check = entry as? Check, let number = page?.findings.cursor,
      check.findings.indices.contains(number - 1)
    else { return entry.consequence }
    return check.findings[number - 1].incident.map { RecordKey(.incident, $0.rawValue) }
  }

  private var listBindings: [ActionBinding] {
    let none = list.cursor == nil ? CommonBindings.nothingChosen : nil
    let clear = filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear the filter"))]
    return [
      CommonBindings.open(Phrase("xem đủ, có lịch sử", "all of it, with history"), disabled: none),
      ActionBinding(
        [.tab, .right], .nextPane, Phrase("sổ sau", "next register"), short: Phrase("sổ sau", "next"), group: .list,
        inBar: true),
      ActionBinding([.backTab, .left], .previousPane, Phrase("sổ trước", "register before"), group: .list),
      CommonBindings.filter, CommonBindings.foldDetail,
    ] + CommonBindings.sorting + CommonBindings.changes + clear
  }

  private var pageBindings: [ActionBinding] {
    [CommonBindings.back(Phrase("về sổ", "back to the register"), short: Phrase("về", "back"))]
  }
}
