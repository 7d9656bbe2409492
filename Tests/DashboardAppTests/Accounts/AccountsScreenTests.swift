import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Accounts and their roles, kept from the keyboard by administrators.
@Suite struct AccountsScreenTests {
  private func desk(
    _ width: Int = 120, _ height: Int = 30, as account: String = "qt01", choosing: String? = nil
  ) throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account)
    desk.press(.character("8"))
    guard let choosing else { return desk }
    desk.press(.character("/"))
    desk.type(choosing)
    desk.press(.enter)
    return desk
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  @Test func accountsAreListedWithRolesStateAndLastEntry() throws {
    var desk = try desk()
    try desk.other("qt01", does: .setDisabled(Fixture.code("gs02"), true, base: 1))
    let row = desk.screen.split(separator: "\n").first { $0.contains("gs02") } ?? ""
    #expect(row.contains("Giám sát"))
    #expect(row.contains("đã khóa"))
    let admin = desk.screen.split(separator: "\n").first { $0.contains("qt01") && $0.contains("Quản trị") } ?? ""
    #expect(admin.contains("08:41"))
  }

  @Test func anAccountIsAdded() throws {
    var desk = try desk()
    desk.press(.function(7))
    desk.type("dm01")
    desk.press(.tab, .tab)
    desk.type("giam sat")
    desk.press(.enter)
    desk.type("thanh tra")
    desk.press(.enter)
    #expect(desk.screen.contains("ghi nhận vụ việc"))
    desk.holdsStore = true
    desk.press(.function(2))
    var draft = UserDraft(account: Fixture.code("dm01"))
    draft.roles = [.supervisor, .inspector]
    #expect(sent(desk) == .addUser(draft))
  }

  /// What a role may do beyond looking; a focal point reports, and only the viewer may do nothing else.
  @Test(arguments: Role.allCases.filter { $0 != .system })
  func nobodyWhoMayActIsSaidToLookOnly(role: Role) throws {
    let text = UserFields.remarks(of: [role], try desk().app).map(\.text.string).joined()
    #expect((text == "chỉ xem") == (role == .viewer), "\(text)")
    if role == .unit { #expect(text.contains("báo cáo kết quả của đơn vị mình")) }
  }

  /// What is typed as a new account, and what stands beside it.
  @Test(arguments: [("Hoa Mai", "chữ thường"), ("gs01", "đã có")])
  func whatIsWrongWithANameStandsBesideIt(typed: String, reason: String) throws {
    var desk = try desk()
    desk.press(.function(7))
    desk.type(typed)
    desk.press(.tab, .tab)
    desk.type("giam sat")
    desk.press(.enter, .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AddUserForm>)
    #expect(form.form[.account]?.error?.string.contains(reason) == true)
  }

  @Test func aFocalPointNeedsItsUnit() throws {
    var desk = try desk()
    desk.press(.function(7))
    desk.type("dm01")
    desk.press(.tab, .tab)
    desk.type("dau moi")
    desk.press(.enter, .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AddUserForm>)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [.unit])
  }

  @Test func rolesAreChanged() throws {
    var desk = try desk(choosing: "xem01")
    desk.press(.function(6))
    desk.type("giam sat")
    desk.press(.enter)
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .setRoles(Fixture.code("xem01"), roles: [.viewer, .supervisor], base: 1))
  }

  @Test func anAccountIsEdited() throws {
    var desk = try desk(choosing: "xem01")
    desk.press(.function(4), .tab)
    desk.type("y te")
    desk.press(.enter)
    desk.holdsStore = true
    desk.press(.function(2))
    let set = [FieldMember("unit", .text("so-y-te"))]
    #expect(sent(desk) == .edit(RecordEdit(RecordKey(.user, "xem01"), base: 1, set: set)))
  }

  @Test func anAccountIsDisabledAndEnabled() throws {
    var desk = try desk(choosing: "xem01")
    desk.press(.character("K"), .function(2))
    #expect(desk.app.index?.registry.users[Fixture.code("xem01")]?.isDisabled == true)
    desk.press(.character("K"))
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .setDisabled(Fixture.code("xem01"), false, base: 2))
  }

  @Test func theLastAdministratorStays() throws {
    var desk = try desk(choosing: "qt01")
    desk.press(.character("K"))
    desk.press(.function(2))
    let state = try #require(desk.app.dialogs.last as? FormDialog<AccountStateForm>)
    #expect(state.form[.disabled]?.error?.string.contains("quản trị cuối cùng") == true)
    desk.press(.escape, .function(6), .delete)
    desk.type("giam sat")
    desk.press(.enter, .function(2))
    let roles = try #require(desk.app.dialogs.last as? FormDialog<RolesForm>)
    #expect(roles.form[.roles]?.error?.string.contains("quản trị cuối cùng") == true)
  }

  @Test func othersAreToldWhoseWorkItIs() throws {
    let desk = try desk(as: "ttv01")
    #expect(desk.app.current != .accounts)
    #expect(desk.app.messages.current?.text.string.contains("Việc của vai trò Quản trị (qt01)") == true)
    #expect(!desk.screen.contains("8 Tài khoản"))
  }

  @Test func whoIsNoLongerAdministratorSeesNoAccounts() throws {
    var desk = try desk()
    try desk.other("qt01", does: .setRoles(Fixture.code("gs01"), roles: [.admin], base: 1))
    try desk.other("gs01", does: .setRoles(Fixture.code("qt01"), roles: [.viewer], base: 1), request: "other-2")
    #expect(!desk.screen.contains("ttv01"))
  }

  @Test(arguments: [(80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    var list = try desk(width, height)
    list.press(.down)
    expectGolden(list.app.render(), "accounts-list-\(width)x\(height)")
    let requests: [(String, FormRequest)] = [
      ("add", .addUser), ("edit", .editUser(Fixture.code("gs01"))), ("roles", .setRoles(Fixture.code("gs01"))),
      ("state", .setDisabled(Fixture.code("gs01"))),
    ]
    for (name, request) in requests {
      var desk = try desk(width, height)
      desk.app.open(request)
      expectGolden(desk.app.render(), "form-user-\(name)-\(width)x\(height)")
    }
  }
}
