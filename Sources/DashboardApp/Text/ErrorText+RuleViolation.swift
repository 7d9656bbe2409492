import Domain
import VietnameseText

extension ErrorText {
  /// Why a command is refused, and what to do about it.
  package func sentence(_ violation: RuleViolation) -> DisplayText {
    if case .nothingChanged = violation { return say(ErrorText.nothingChanged) }
    if case .importing(let fault) = violation { return sentence(fault) }
    if case .register(let violation) = violation { return sentence(violation) }
    if case .evaluation(let violation) = violation { return sentence(violation) }
    if case .handling(let violation) = violation { return sentence(violation) }
    if case .reorganising(let fault) = violation { return sentence(fault) }
    if case .quarter(let violation) = violation { return sentence(violation) }
    return duty(violation) ?? subject(violation) ?? field(violation) ?? state(violation) ?? law(violation)
      ?? headship(violation) ?? say("Lệnh bị từ chối.", "The command was refused.")
  }

  /// That a command would change nothing; the command line tells it too.
  package static let nothingChanged = Phrase(
    "Không có gì thay đổi, không ghi thêm.",
    "Nothing changes, so nothing is written.")

  /// That a field was left empty, by the name in quotation marks that its form shows.
  func missing(_ label: DisplayText) -> DisplayText { say("Cần nhập \(label).", "\(label) is needed.") }

  /// Refusals because of who asks.
  private func duty(_ violation: RuleViolation) -> DisplayText? {
    switch violation {
    case .unknownAccount(let account):
      return say(
        "Sổ không có tài khoản “\(account)”. Nhờ quản trị thêm tài khoản này.",
        "The store has no account “\(account)”. Ask an administrator to add it.")
    case .disabledAccount(let account):
      return say(
        "Tài khoản “\(account)” đã bị khóa. Nhờ quản trị mở lại.",
        "Account “\(account)” is disabled. Ask an administrator to enable it.")
    case .notPermitted(let account, let permission, let roles):
      return notPermitted(account, PermissionWords.label(of: permission), roles)
    case .otherUnit(let account, let unit):
      return say(
        "Tài khoản “\(account)” chỉ báo cáo cho đơn vị của mình, không phải cho \(name(of: unit)).",
        "Account “\(account)” reports for its own unit only, not for \(name(of: unit)).")
    case .separationOfDuties(let account, let earlier, let now):
      return say(
        "Tài khoản “\(account)” đã \(say(earlier.label)) vụ việc này nên không được \(say(now.label)). Cần một người khác.",
        "Account “\(account)” did the step “\(say(earlier.label))” and so may not do “\(say(now.label))”. Someone else must."
      )
    case .ownCase(let account, let incident):
      return say(
        "Tài khoản “\(account)” là của người bị nêu trong \(incident.rawValue), nên không được tham gia xử lý vụ việc này.",
        "Account “\(account)” belongs to the person concerned in \(incident.rawValue) and takes no part in it.")
    default: return nil
    }
  }

  /// That an account may not do something, and which roles may.
  ///
  /// - Parameter deed: what is done, in words that follow "không được" and "may not".
  package func notPermitted(_ account: String, _ deed: Phrase, _ roles: [Role]) -> DisplayText {
    let holders = list(roles.map(\.label))
    return say(
      "Tài khoản “\(account)” không được \(say(deed)). Việc này thuộc vai trò: \(holders).",
      "Account “\(account)” may not \(say(deed)). Roles that may: \(holders).")
  }

  /// Refusals because the thing asked about is not there.
  private func subject(_ violation: RuleViolation) -> DisplayText? {
    switch violation {
    case .unknownUnit(let id):
      return say(
        Phrase("Không có đơn vị “\(id)”.", "There is no unit “\(id)”."), onScreen: ErrorText.chooseFromList,
        onCommandLine: ErrorText.codes("units list"))
    case .unknownPerson(let id):
      return say(
        Phrase("Không có người mang mã “\(id)” trong sổ.", "There is no person “\(id)” in the store."),
        onScreen: ErrorText.chooseFromList, onCommandLine: ErrorText.codes("people list"))
    case .unknownAssignment(let id):
      return say(
        "Không có nhiệm vụ “\(id)”. Kiểm tra lại số, ví dụ NV-2020-000412.",
        "There is no assignment “\(id)”. Check the number, such as NV-2020-000412.")
    case .unknownIncident(let id):
      return say(
        "Không có vụ việc “\(id)”. Kiểm tra lại số, ví dụ VV-2020-0012.",
        "There is no incident “\(id)”. Check the number, such as VV-2020-0012.")
    case .unknownSuggestion(let id):
      return say(
        Phrase(
          "Không có gợi ý “\(id)”, hoặc dữ kiện đã đổi nên không còn gợi ý nữa.",
          "There is no suggestion “\(id)”, or the facts changed and it is no longer made."),
        onScreen: Phrase("Xem lại danh sách gợi ý.", "Look at the list of suggestions again."),
        onCommandLine: ErrorText.codes("suggestions list"))
    case .suggestionSettled(let id, let account, let verdict):
      return say(
        "Gợi ý “\(id.rawValue)” đã được \(account) xử lý: \(say(verdict.label)). Mỗi gợi ý chỉ xử lý một lần.",
        "The suggestion “\(id.rawValue)” was settled by \(account): \(say(verdict.label)). Each is settled once.")
    case .unknownUser(let id):
      return say(
        Phrase("Không có tài khoản “\(id)” trong sổ.", "There is no account “\(id)” in the store."),
        onScreen: ErrorText.chooseFromList, onCommandLine: ErrorText.codes("users list"))
    case .unitNotInExistence(let unit, let day):
      return say(
        "\(name(of: unit)) không tồn tại vào ngày \(day.dayMonthYear). Chọn đơn vị có vào ngày đó.",
        "\(name(of: unit)) did not exist on \(day.dayMonthYear). Choose a unit of that day.")
    case .unknownHeadship(let id):
      return say(
        Phrase("Không có nhiệm kỳ “\(id)” trong sổ.", "There is no headship “\(id)” in the store."),
        onScreen: ErrorText.chooseFromList,
        onCommandLine: Phrase("Xem các mã bằng: kycuong heads list ĐƠN_VỊ.", "See the codes: kycuong heads list UNIT."))
    case .damagedRecord(let key):
      return say(
        "Bản ghi \(key.text) bị hỏng trong sổ. Chạy “kycuong verify” để biết chỗ hỏng.",
        "Record \(key.text) is damaged. Run “kycuong verify” to find the place.")
    default: return nil
    }
  }

  /// Refusals because of what a field holds.
  private func field(_ violation: RuleViolation) -> DisplayText? {
    switch violation {
    case .missing(let field): return missing(label(of: field))
    case .tooLong(let field, let limit):
      return say(
        "\(label(of: field)) dài quá \(VietnameseNumber.grouped(limit)) ký tự. Rút ngắn lại.",
        "\(label(of: field)) is longer than \(limit) characters. Shorten it.")
    case .inTheFuture(let field, let day, let today):
      return say(
        "\(label(of: field)) \(day.dayMonthYear) ở sau hôm nay (\(today.dayMonthYear)).",
        "\(label(of: field)) \(day.dayMonthYear) lies after today (\(today.dayMonthYear)).")
    case .outOfOrder(let earlier, let first, let later, let second):
      return say(
        "\(label(of: later)) \(second.dayMonthYear) ở trước \(label(of: earlier)) \(first.dayMonthYear).",
        "\(label(of: later)) \(second.dayMonthYear) lies before \(label(of: earlier)) \(first.dayMonthYear).")
    case .duplicate(let field, let value):
      return say(
        "\(label(of: field)): “\(value)” được nêu hai lần hoặc đã có.",
        "\(label(of: field)): “\(value)” stands twice or exists already.")
    case .dueWordingNotUnderstood(let wording):
      return say(
        "Không hiểu thời hạn “\(wording)”. Viết như: trước ngày 30/11/2020; trong 10 ngày làm việc; hoặc nhập ngày.",
        "The due wording “\(wording)” is not understood. Write “trước ngày 30/11/2020”, “trong 10 ngày làm việc”, or a day."
      )
    case .calendarGap(let year): return sentence(CalendarGap(year: year))
    case .fieldNotEditable(let field):
      return say(
        "\(label(of: field)) không sửa trực tiếp được; dùng lệnh riêng của việc này.",
        "\(label(of: field)) cannot be edited; use the command made for it.")
    case .unfitValue(let field, let error):
      let fault = fault(error.reason)
      return say("\(label(of: field)): \(fault)", "\(label(of: field)): \(fault)")
    default: return nil
    }
  }

  /// Refusals because of how far a record has come.
  private func state(_ violation: RuleViolation) -> DisplayText? {
    switch violation {
    case .wrongAssignmentState(let id, let state, let allowed):
      return say(
        "Nhiệm vụ \(id.rawValue) đang ở trạng thái “\(say(state.label))”; việc này chỉ làm khi: \(list(allowed.map(\.label))).",
        "Assignment \(id.rawValue) is “\(say(state.label))”; this is done only when it is: \(list(allowed.map(\.label)))."
      )
    case .wrongIncidentState(let id, let state, let wanted):
      return wrongState(id, state, wanted)
    case .term(let violation): return sentence(violation)
    default: return nil
    }
  }

  private func wrongState(
    _ id: RecordNumber<Incident>, _ state: IncidentState, _ wanted: IncidentState
  ) -> DisplayText {
    let what = Phrase(
      "Vụ việc \(id.rawValue) đang ở trạng thái “\(say(state.label))”, không chuyển sang “\(say(wanted.label))” được.",
      "Incident \(id.rawValue) is “\(say(state.label))” and cannot become “\(say(wanted.label))”.")
    guard state == .flagged, wanted == .confirmed else {
      return say(
        what,
        onScreen: Phrase(
          "Có thể người khác vừa xử lý: nhấn Ctrl-R.", "Someone may just have handled it: press Ctrl-R."),
        onCommandLine: Phrase(
          "Có thể người khác vừa xử lý; xem: kycuong history \(id.rawValue).",
          "Someone may just have handled it; see: kycuong history \(id.rawValue)."))
    }
    return say(
      what, onScreen: Phrase("Vụ việc phải được xác minh trước.", "It must be verified first."),
      onCommandLine: Phrase(
        "Phải xác minh trước: kycuong incidents verify \(id.rawValue).",
        "It must be verified first: kycuong incidents verify \(id.rawValue)."))
  }

  /// The next step where a choice is no longer there.
  static let chooseFromList = Phrase("Chọn lại trong danh sách.", "Choose again from the list.")

  private static func codes(_ command: DisplayText) -> Phrase {
    Phrase("Xem các mã bằng: kycuong \(command).", "See the codes with: kycuong \(command).")
  }
}
