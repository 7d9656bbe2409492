import Domain

/// Names of what the journal says was done.
package enum ActionWords {
  /// The name of a journal action ("incident.verify"); the action itself where it has none.
  package static func label(of action: String) -> Phrase {
    switch action {
    case "assignment.add": Phrase("giao nhiệm vụ", "assign")
    case "assignment.note": Phrase("ghi tiến độ", "note progress")
    case "assignment.report": Phrase("báo cáo kết quả", "report result")
    case "assignment.accept": Phrase("xác nhận hoàn thành", "accept result")
    case "assignment.return": Phrase("trả lại kết quả", "return result")
    case "assignment.extend": Phrase("gia hạn", "extend")
    case "assignment.suspend": Phrase("tạm dừng", "suspend")
    case "assignment.resume": Phrase("cho tiếp tục", "resume")
    case "assignment.cancel": Phrase("hủy nhiệm vụ", "cancel")
    case "assignment.transfer": Phrase("chuyển đơn vị khác", "transfer")
    case "assignment.excuse": Phrase("công nhận lý do khách quan", "accept an objective cause")
    case "assignment.cause": Phrase("ghi nguyên nhân trễ", "note the cause")
    case "assignment.judge": Phrase("đánh giá phối hợp", "judge cooperation")
    case "assignment.urge": Phrase("đôn đốc", "urge")
    case "incident.flag": Phrase("ghi nhận vụ việc", "flag incident")
    case "incident.verify": Phrase("xác minh vụ việc", "verify incident")
    case "incident.confirm": Phrase("xác nhận vi phạm", "confirm incident")
    case "incident.dismiss": Phrase("kết luận không vi phạm", "dismiss incident")
    case "suggestion.accept": Phrase("ghi nhận từ gợi ý", "flag from a suggestion")
    case "suggestion.dismiss": Phrase("bỏ qua gợi ý", "dismiss suggestion")
    case "unit.add": Phrase("thêm đơn vị", "add unit")
    case "unit.rename": Phrase("đổi tên đơn vị", "rename unit")
    case "person.add": Phrase("thêm người", "add person")
    case "headship.appoint": Phrase("bổ nhiệm", "appoint")
    case "headship.end": Phrase("thôi giữ chức", "end headship")
    case "unit.edit", "person.edit", "headship.edit", "assignment.edit", "incident.edit", "user.edit":
      Phrase("sửa", "edit")
    case "evaluation.propose": Phrase("đề xuất xếp loại", "propose grade")
    case "evaluation.set": Phrase("xếp loại", "grade")
    case "evaluation.close": Phrase("khóa năm đánh giá", "close evaluation year")
    case "user.add": Phrase("thêm tài khoản", "add account")
    case "user.roles": Phrase("đổi vai trò", "change roles")
    case "user.disable": Phrase("khóa, mở tài khoản", "disable or enable account")
    case "import.units": Phrase("nhập đơn vị từ tệp", "import units")
    case "import.people": Phrase("nhập người từ tệp", "import people")
    case "import.headships": Phrase("nhập nhiệm kỳ từ tệp", "import headships")
    case "import.assignments": Phrase("nhập nhiệm vụ từ tệp", "import assignments")
    case let entry where entry.hasSuffix(".annul"): Phrase("hủy mục sổ", "annul entry")
    case "dissemination.add", "check.add", "rules.add", "plan.add", "measure.add", "advice.add", "duty.add":
      Phrase("ghi sổ", "enter")
    case "dissemination.edit", "check.edit", "rules.edit", "plan.edit", "measure.edit", "advice.edit", "duty.edit":
      Phrase("sửa", "edit")
    case "check.finding": Phrase("ghi phát hiện", "add finding")
    case "check.follow": Phrase("ghi khắc phục", "record remedy")
    case "init": Phrase("lập sổ", "create the store")
    case "repair": Phrase("sửa đuôi sổ", "repair the tail")
    case "clear": Phrase("mở khóa ghi", "let writing go on")
    case "segment": Phrase("sang tập mới", "begin a new file")
    default: Phrase("\(action)", "\(action)")
    }
  }
}
