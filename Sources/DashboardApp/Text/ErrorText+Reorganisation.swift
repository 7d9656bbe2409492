import Domain
import VietnameseText

extension ErrorText {
  /// Why a reorganisation is refused, and what to do about it.
  package func sentence(_ fault: ReorganisationFault) -> DisplayText {
    switch fault {
    case .noEvents: return say("Không có sự kiện sắp xếp nào.", "There is no event.")
    case .wrongCount(let kind, let from, let to):
      return say(
        "“\(say(kind.label))” không thể có \(from) đơn vị trước và \(to) đơn vị sau.",
        "“\(say(kind.label))” cannot have \(from) units before and \(to) after.")
    case .noLegalBasis(let kind, let units):
      return say(
        Phrase(
          "\(say(kind.label)) \(names(units)): chưa nêu căn cứ pháp lý.",
          "\(say(kind.label)) of \(names(units)): no legal basis is given."),
        onScreen: Phrase("Nhập văn bản.", "Enter the document."),
        onCommandLine: Phrase("Ghi trong tệp, hoặc thêm --basis.", "Write it in the file, or add --basis."))
    case .noReceiver(let left):
      return say(
        Phrase(
          "Chưa rõ đơn vị nào nhận việc đang mở của: \(told(left)).",
          "Nobody said which unit takes the open work of: \(told(left))."),
        onScreen: Phrase("Chọn đơn vị nhận.", "Choose the receiving unit."),
        onCommandLine: Phrase(
          "Thêm --receiver ĐƠN_VỊ_CŨ=ĐƠN_VỊ_NHẬN, hoặc --work NV-…=ĐƠN_VỊ cho từng việc.",
          "Add --receiver OLD=NEW, or --work NV-…=UNIT for single ones."))
    case .orphan(let unit, let parent):
      return say(
        "\(name(of: unit)) còn trực thuộc \(name(of: parent)), là đơn vị kết thúc. Thêm sự kiện chuyển trực thuộc (transfer).",
        "\(name(of: unit)) still stands below \(name(of: parent)), which ends. Add a transfer event.")
    case .receiverEnds(let unit, let day):
      return say(
        "\(name(of: unit)) cũng kết thúc ngày \(day.dayMonthYear), nên không nhận việc được.",
        "\(name(of: unit)) ends on \(day.dayMonthYear) too, so it cannot take work over.")
    case .changedSince:
      return say(
        "Sổ vừa thay đổi nên kết quả không còn như đã xem. Chưa ghi gì; hãy xem trước lại.",
        "The store has changed, so the result is not what was shown. Nothing was written; look at it again.")
    }
  }

  private func names(_ units: [Code<OrgUnit>]) -> DisplayText { units.map { name(of: $0) }.joined(separator: ", ") }

  private func told(_ left: [UnplacedWork]) -> DisplayText {
    left.map { work in
      let (tasks, cases) = (work.assignments.count, work.incidents.count)
      return say(
        "\(name(of: work.unit)) (\(tasks) nhiệm vụ, \(cases) vụ việc)",
        "\(name(of: work.unit)) (\(tasks) assignments, \(cases) incidents)")
    }.joined(separator: "; ")
  }

  /// "lập 34, kết thúc 90, …".
  package func counts(_ tally: ReorganisationTally) -> DisplayText {
    say(
      "lập \(tally.created) đơn vị, kết thúc \(tally.ended), đổi \(tally.altered); chuyển \(VietnameseNumber.grouped(tally.assignments)) nhiệm vụ, \(VietnameseNumber.grouped(tally.incidents)) vụ việc; việc kèm theo \(VietnameseNumber.grouped(tally.others))",
      "\(tally.created) units made, \(tally.ended) ended, \(tally.altered) altered; \(tally.assignments) assignments and \(tally.incidents) incidents passed on; \(tally.others) other changes"
    )
  }
}

extension ErrorText {
  /// What one step of a reorganisation does.
  package func sentence(_ deed: ReorganisationStep.Deed) -> DisplayText {
    switch deed {
    case .creates(let code, let name): say("Lập \(name) (\(code.rawValue))", "Make \(name) (\(code.rawValue))")
    case .renames(let unit, let name):
      say("Đổi tên \(self.name(of: unit)) thành \(name)", "Rename \(self.name(of: unit)) to \(name)")
    case .moves(let unit, nil): say("\(name(of: unit)) thôi trực thuộc", "\(name(of: unit)) stands below no unit")
    case .moves(let unit, let parent?):
      say("\(name(of: unit)) trực thuộc \(name(of: parent))", "\(name(of: unit)) goes below \(name(of: parent))")
    case .ends(let unit, let successors) where successors.isEmpty:
      say("Kết thúc \(name(of: unit))", "End \(name(of: unit))")
    case .ends(let unit, let successors):
      say(
        "Kết thúc \(name(of: unit)); kế thừa: \(codes(successors))",
        "End \(name(of: unit)); successors: \(codes(successors))")
    default: workSentence(deed)
    }
  }

  private func workSentence(_ deed: ReorganisationStep.Deed) -> DisplayText {
    switch deed {
    case .passes(let id, let from, let to, let number):
      say(
        "Chuyển \(id.rawValue) của \(name(of: from)) cho \(named(to)), số mới \(number.rawValue)",
        "Pass \(id.rawValue) of \(name(of: from)) to \(named(to)) as \(number.rawValue)")
    case .handsOver(let id, let from, let to):
      say(
        "\(id.rawValue) của \(name(of: from)): \(named(to)) xử lý tiếp",
        "\(id.rawValue) of \(name(of: from)): \(named(to)) goes on with it")
    case .replaces(let id, let unit, let other):
      say(
        "\(id.rawValue): phối hợp là \(named(other)) thay \(name(of: unit))",
        "\(id.rawValue): \(named(other)) cooperates in place of \(name(of: unit))")
    case .endsHeadship(let id, let unit):
      say(
        "Kết thúc nhiệm kỳ \(id.rawValue) của \(name(of: unit))", "End headship \(id.rawValue) of \(name(of: unit))")
    case .account(let user, let from, let to):
      say(
        "Tài khoản \(user.rawValue) của \(name(of: from)) sang \(named(to))",
        "Account \(user.rawValue) of \(name(of: from)) goes to \(named(to))")
    case .leaves(let key, let unit):
      say(
        "ĐỂ NGUYÊN \(key.text): còn nêu \(name(of: unit)), cần người xem lại",
        "LEFT AS IT IS: \(key.text) still names \(name(of: unit)); somebody has to look")
    case .function(let function, let from, let to):
      say(
        "Chức năng “\(function)” của \(name(of: from)) sang \(codes(to)): việc thuộc chức năng này do người chọn",
        "Function “\(function)” of \(name(of: from)) goes to \(codes(to)): its work is chosen by hand")
    default: ""
    }
  }

  /// A unit by its name, or by its code where the register does not have it yet.
  private func named(_ unit: Code<OrgUnit>) -> DisplayText { name(of: unit) }

  private func codes(_ units: [Code<OrgUnit>]) -> DisplayText {
    units.map { DisplayText($0.rawValue) }.joined(separator: ", ")
  }
}
