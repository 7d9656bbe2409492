import Domain
import TerminalUI

extension ScreenAction {
  static let addUnit = ScreenAction("units.add")
  static let renameUnit = ScreenAction("units.rename")
  static let appointHead = ScreenAction("units.appoint")
  static let endHeadship = ScreenAction("units.end-headship")
  static let addPerson = ScreenAction("units.person")
}

extension EditingBindings {
  /// Adding a unit, and what can be done with the chosen one.
  static func unit(_ none: Phrase?, _ app: AppState) -> [ActionBinding] {
    func binding(
      _ keys: [KeyPress], _ action: ScreenAction, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
    ) -> ActionBinding {
      ActionBinding(keys, .own(action), label, short: short, group: .record, disabled: disabled, inBar: disabled == nil)
    }
    let units = app.bar(to: .manageUnits)
    let heads = app.bar(to: .manageHeadships)
    return [
      binding(
        [.function(7), .character("a")], .addUnit, Phrase("thêm đơn vị", "add a unit"), Phrase("Thêm", "Add"), units),
      binding(
        [.function(4), .character("c")], .renameUnit, Phrase("đổi tên đơn vị", "rename the unit"),
        Phrase("Tên", "Name"), units ?? none),
      binding(
        [.function(6), .character("m")], .appointHead, Phrase("bổ nhiệm, khuyết người đứng đầu", "appoint a head"),
        Phrase("Đầu", "Head"), heads ?? none),
      binding(
        [.character("x")], .endHeadship, Phrase("thôi giữ chức", "end the headship"), Phrase("thôi", "end"),
        heads ?? none),
      binding(
        [.character("p")], .addPerson, Phrase("thêm người của đơn vị", "add a person of the unit"),
        Phrase("người", "person"), heads ?? none),
    ]
  }
}
