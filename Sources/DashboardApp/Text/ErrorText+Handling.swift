import Domain
import VietnameseText

extension ErrorText {
  /// Refusals of steps that follow the confirmation of an incident.
  func sentence(_ violation: HandlingViolation) -> DisplayText {
    parties(violation) ?? hearing(violation) ?? law(violation) ?? rests(violation)
  }

  private var words: HandlingWords { HandlingWords(rulebook) }

  /// Who and where.
  private func parties(_ violation: HandlingViolation) -> DisplayText? {
    switch violation {
    case .notOpen(let step, let id, let state): return notOpen(step, id, state)
    case .unknownParty(let number, let id):
      return say(
        "Vụ việc \(id.rawValue) không có bên chịu trách nhiệm số \(number).",
        "Incident \(id.rawValue) has no responsible party \(number).")
    case .partyNotNamed(let numbers):
      let list = numbers.map { DisplayText($0) }.joined(separator: ", ")
      return say(
        Phrase("Vụ việc có nhiều bên chịu trách nhiệm: \(list).", "There are several parties: \(list)."),
        onScreen: Phrase("Chọn một bên.", "Choose one."),
        onCommandLine: Phrase("Thêm --party SỐ.", "Add --party NUMBER."))
    case .partyDecided(let number):
      return say(
        "Bên số \(number) đã có quyết định xử lý, không sửa dữ kiện được nữa.",
        "Party \(number) has been decided on; its facts are no longer changed.")
    case .concernedTakesPart(let field, let person):
      return say(
        "\(label(of: field)): \(name(of: person)) là người liên quan trong vụ việc, không được tham gia xử lý.",
        "\(label(of: field)): \(name(of: person)) is concerned by the incident and may take no part.")
    case .subjectMissing(let number):
      return say(
        "Bên số \(number) chưa rõ thuộc nhóm đối tượng nào của pháp luật kỷ luật. Bổ sung nhóm đối tượng trước.",
        "It is not entered which group's law holds for party \(number). Enter the group first.")
    default: return nil
    }
  }

  private func notOpen(
    _ step: IncidentStep, _ id: RecordNumber<Incident>, _ state: IncidentState
  ) -> DisplayText {
    say(
      Phrase(
        "Không làm bước “\(say(step.label))” được khi \(id.rawValue) ở trạng thái “\(say(state.label))”.",
        "“\(say(step.label))” cannot be done while \(id.rawValue) is “\(say(state.label))”."),
      onScreen: Phrase("F6 cho biết các bước làm được.", "F6 shows the steps that can be taken."),
      onCommandLine: Phrase(
        "Xem: kycuong history incident/\(id.rawValue).", "See: kycuong history incident/\(id.rawValue)."))
  }

  /// Explanation, meeting, council.
  private func hearing(_ violation: HandlingViolation) -> DisplayText? {
    switch violation {
    case .missingExplanationByUnit(let account):
      return say(
        "Tài khoản “\(account)” chỉ nộp giải trình; việc ghi nhận không giải trình thuộc người giám sát, Sở Nội vụ.",
        "Account “\(account)” enters explanations only; that there is none is stated by others.")
    case .explanationStillDue(let day):
      return say(
        "Còn hạn giải trình đến hết \(day.dayMonthYear), chưa ghi “không giải trình” được.",
        "The answer may come until \(day.dayMonthYear); it cannot be missing yet.")
    case .answerTimeTooShort(let day, let least):
      return say(
        "Hạn giải trình \(day.dayMonthYear) ngắn hơn thời gian ít nhất, đến \(least.dayMonthYear).",
        "The answer due on \(day.dayMonthYear) leaves less than the least time, until \(least.dayMonthYear).")
    case .absentBeforeSecondSummons:
      return say(
        "Chỉ họp kiểm điểm vắng mặt sau khi đã triệu tập lần thứ hai. Ghi ngày của hai lần triệu tập.",
        "The meeting goes on without the person after the second summons only. Enter both summonses.")
    case .councilTooSmall(let count, let least):
      return say(
        "Hội đồng kỷ luật phải có ít nhất \(least) thành viên có mặt; mới ghi \(count).",
        "At least \(least) members of the council must be present; \(count) are entered.")
    case .councilBeforeReview:
      return say(
        "Hội đồng kỷ luật họp sau khi có biên bản họp kiểm điểm, trừ khi có căn cứ bỏ qua.",
        "The council meets after the review, unless a ground leaves both out.")
    case .councilMissing(let form):
      return say(
        "“\(words.form(form))” là hình thức kỷ luật: cần ghi ý kiến hội đồng kỷ luật hoặc căn cứ không họp hội đồng trước.",
        "“\(words.form(form))” is a discipline: enter the council, or the ground for none, first.")
    default: return nil
    }
  }

  /// Forms, instruments, grounds.
  private func law(_ violation: HandlingViolation) -> DisplayText? {
    switch violation {
    case .unknownGround(let field, let id, let allowed):
      let grounds = allowed.map { "\(words.ground($0)) (\($0))" as DisplayText }.joined(separator: "; ")
      return say(
        "\(label(of: field)): không có căn cứ “\(id)” cho nhóm và ngày này. Có: \(grounds).",
        "\(label(of: field)): there is no ground “\(id)” for this group and day. There are: \(grounds).")
    case .formsNotEntered(let subject, let day):
      return say(
        "Chưa nhập hình thức xử lý đối với \(say(subject.label)) theo pháp luật ngày \(day.dayMonthYear). Nhờ pháp chế bổ sung.",
        "The forms for \(say(subject.label)) under the law of \(day.dayMonthYear) are not entered. Ask the legal officer."
      )
    case .formNotAvailable(let id, let subject, let allowed):
      let forms = allowed.map { "\(words.form($0)) (\($0))" as DisplayText }.joined(separator: ", ")
      return say(
        "Hình thức “\(words.form(id))” không có đối với \(say(subject.label)) theo văn bản áp dụng. Có: \(forms).",
        "“\(words.form(id))” does not exist for \(say(subject.label)) under the instrument. There are: \(forms).")
    case .unknownInstrument(let id, let allowed):
      let list = allowed.map { DisplayText($0) }.joined(separator: ", ")
      return say(
        "“\(id)” không phải văn bản kỷ luật đối với nhóm này. Có: \(list).",
        "“\(id)” is no instrument for this group. There are: \(list).")
    case .instrumentNotChosen(let id, let governing):
      return say(
        "Văn bản áp dụng là \(words.instrument(governing)), không phải \(words.instrument(id)). Pháp chế chọn văn bản khác trước, có lý do.",
        "The governing instrument is \(words.instrument(governing)), not \(words.instrument(id)). The legal officer chooses another first."
      )
    case .disproportionate(let form, let least, let most):
      return say(
        "Hình thức chưa tương xứng: “\(words.form(form))”, dự kiến từ “\(words.form(least))” đến “\(words.form(most))”. Nêu lý do để tiếp tục.",
        "Out of proportion: “\(words.form(form))”, expected “\(words.form(least))” to “\(words.form(most))”. Give the reason."
      )
    default: return nil
    }
  }

  /// Appeals and the evaluation.
  private func rests(_ violation: HandlingViolation) -> DisplayText {
    switch violation {
    case .appealPending(let number):
      say(
        "Khiếu nại của bên số \(number) chưa có kết quả giải quyết.", "The appeal of party \(number) is still pending.")
    case .noAppealPending(let number):
      say("Bên số \(number) không có khiếu nại đang giải quyết.", "Party \(number) has no pending appeal.")
    case .countedInAnotherYear(let year):
      say(
        "Đã tính vào đánh giá năm \(year); một vụ việc không tính hai lần. Sửa năm đó thành không tính trước.",
        "It counts in \(year) already and nothing counts twice. Set that year to not counted first.")
    case .yearOutOfReach(let year, let first, let last):
      say(
        "Năm đánh giá \(year) không hợp lệ; chọn từ \(first) đến \(last).",
        "The year \(year) cannot be chosen; take \(first) to \(last).")
    default: say("Lệnh bị từ chối.", "The command was refused.")
    }
  }
}
