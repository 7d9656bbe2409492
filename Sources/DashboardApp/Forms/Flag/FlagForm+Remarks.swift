import Domain
import TerminalUI
import VietnameseText

extension FlagForm {
  /// Lets the head follow unit and day until someone else is named, and asks for the reason then.
  mutating func reviseHead(_ app: AppState) {
    let office = headInOffice(app)
    let registry = app.index?.registry
    // Somebody named before the day was known can turn out to be the head of that day.
    if let person = office.headship?.person, person.rawValue == self[.head]?.option?.id { isHeadChosen = false }
    if !isHeadChosen {
      let person = office.headship?.person.flatMap { registry?.people[$0] }
      self[.head]?.choose(person.map { FlagForm.option(of: $0, office.headship, app) })
    }
    let (placeholder, remarks) = (headPlaceholder(office, app), headRemarks(office, app))
    self[.head]?.placeholder = placeholder
    self[.head]?.remarks = remarks
    showReason(isHeadChosen)
  }

  private mutating func showReason(_ isShown: Bool) {
    if let field = self[.headReason] { headReason = field }
    fields.removeAll { $0.key == .headReason }
    guard isShown, let place = fields.firstIndex(where: { $0.key == .head }) else { return }
    fields.insert(headReason, at: place + 1)
  }

  private func headPlaceholder(_ office: HeadInOffice, _ app: AppState) -> DisplayText {
    guard unit != nil, day(.actDate, app) != nil else {
      return app.text(Phrase("chờ đơn vị và ngày xảy ra", "needs unit and day of the act"))
    }
    switch office {
    case .vacant: return app.text(Phrase("khuyết trong ngày này", "vacant on that day"))
    case .unknown: return app.text(Phrase("sổ chưa ghi ai", "nobody entered"))
    case .person: return ""
    }
  }

  private func headRemarks(_ office: HeadInOffice, _ app: AppState) -> [FormRemark] {
    guard unit != nil, day(.actDate, app) != nil, let registry = app.index?.registry else { return [] }
    var remarks = [remark(on: office, registry, app)]
    if let own = app.user?.person, own.rawValue == self[.head]?.option?.id {
      remarks.append(.warning(app.text(Phrase("đây là người dùng tài khoản của bạn", "this person uses your account"))))
    }
    return remarks
  }

  private func remark(on office: HeadInOffice, _ registry: Registry, _ app: AppState) -> FormRemark {
    switch office {
    case .person(let term) where isHeadChosen:
      let head = HeadWords.text(of: term, registry, app.language)
      return .warning(app.text(Phrase("người đứng đầu ngày đó là \(head)", "the head on that day was \(head)")))
    case .person(let term):
      let paper = term.document.map { " (\($0))" as DisplayText } ?? ""
      return .info("\(app.text(term.mode.label)), \(DayWords.period(term.period, app.language))\(paper)")
    case .vacant: return .warning(app.text(FlagForm.vacantPost))
    case .unknown: return .warning(app.text(FlagForm.unknownHead))
    }
  }

  private static let vacantPost = Phrase(
    "chức vụ khuyết: vụ việc sẽ ghi với đơn vị, không có tên người",
    "the post was vacant: the incident names the unit and nobody")

  private static let unknownHead = Phrase(
    "sổ chưa ghi người đứng đầu ngày này: bổ sung nhiệm kỳ hoặc chọn người, kèm lý do",
    "no head is entered for that day: add the headship or name a person, with the reason")

  /// Proposes the decision by the linked work, and tells what is not established of the one chosen.
  mutating func reviseDecision(_ app: AppState) {
    let catalogue = app.settings.rulebook.catalogue
    let day = self.day(.actDate, app)
    if !isDecisionChosen {
      let proposed = catalogue.proposedDecision(for: workKind(app), on: day)
      self[.decision]?.choose(proposed.map { FlagForm.option(of: $0, app) })
    }
    guard let document = catalogue.document(text(.decision)) else {
      self[.decision]?.remarks = []
      return
    }
    let doubts = LawWords.doubts(catalogue.citability(of: document, on: day ?? app.writingDay), app.language)
    self[.decision]?.remarks = [.info(DisplayText(document.title))] + (doubts.isEmpty ? [] : [.warning(doubts)])
  }

  /// Reform where one of the linked assignments is of that kind.
  private func workKind(_ app: AppState) -> WorkKind {
    let kinds = linkedAssignments.compactMap { id in (try? app.index?.registry.assignment(id))?.workKind }
    return kinds.contains(.reform) ? .reform : kinds.first ?? .duty
  }

  /// Takes out a kind of violation that the decision does not know, and shows the wording of the one chosen.
  mutating func reviseViolation(_ app: AppState) {
    let catalogue = app.settings.rulebook.catalogue
    guard let category = catalogue.violation(text(.violation)) else {
      self[.violation]?.remarks = []
      return
    }
    guard category.decisions.contains(text(.decision)) else {
      self[.violation]?.choose(nil)
      self[.violation]?.remarks = [
        .warning(
          app.text(
            Phrase(
              "“\(category.title)” không thuộc quyết định này, đã bỏ chọn",
              "“\(category.title)” does not fall under this decision and was taken out")))
      ]
      return
    }
    let remarks = remarks(of: category, app)
    self[.violation]?.remarks = remarks
  }

  private func remarks(of category: ViolationCategory, _ app: AppState) -> [FormRemark] {
    var remarks: [FormRemark] = []
    if let wording = category.seedWording {
      remarks.append(.info(app.text(Phrase("văn bản chỉ đạo: “\(wording)”", "in the direction: “\(wording)”"))))
    }
    if category.isProposal {
      remarks.append(
        .warning(
          app.text(
            Phrase(
              "loại do phần mềm đề xuất, chưa đối chiếu với văn bản",
              "proposed by the program, not checked against the text"))))
    }
    if category.requiresFreeText {
      remarks.append(
        .warning(app.text(Phrase("phải nêu rõ hành vi ở ô Nội dung", "say in “Summary” exactly what was done"))))
    }
    return remarks
  }

  /// Shows the hint of the kind of violation beside the severity, which a person sets.
  mutating func reviseSeverity(_ app: AppState) {
    let category = app.settings.rulebook.catalogue.violation(text(.violation))
    self[.severity]?.placeholder = app.text(
      Phrase("để trống, quyết định khi xác nhận", "left empty until confirmation"))
    self[.severity]?.remarks =
      category?.severityHint.map { [.info(app.text(LawWords.severityHint($0)))] } ?? []
    let usual = category?.evidence.map { DisplayText($0) }
    self[.evidence]?.placeholder =
      usual.map { app.text(Phrase("thường có: \($0)", "usually: \($0)")) } ?? ""
    let summary = category?.requiresFreeText ?? false
    self[.summary]?.placeholder =
      summary ? app.text(Phrase("nêu rõ hành vi", "say exactly what was done")) : ""
  }

  mutating func reviseAssignments(_ app: AppState) {
    let placeholder = unit == nil ? app.text(Phrase("chọn đơn vị trước", "choose the unit first")) : ""
    self[.assignments]?.placeholder = placeholder
    let late = linkedAssignments.compactMap { id in firstLateDay(of: id, app).map { (id, $0) } }
    self[.actDate]?.suggestion = late.map(\.1).min()?.dayMonthYear
    self[.actDate]?.remarks = late.map { id, day in
      let first = DayWords.full(day)
      let number = RecordWords.number(id, on: app.today)
      return .info(app.text(Phrase("\(number) quá hạn từ \(first)", "\(number) late from \(first)")))
    }
  }

  /// The first day on which an assignment was late; nil where it never was.
  private func firstLateDay(of id: RecordNumber<Assignment>, _ app: AppState) -> CalendarDay? {
    guard let index = app.index, let assignment = try? index.registry.assignment(id), let due = assignment.due,
      index.standing(of: assignment).daysLate > 0
    else { return nil }
    return due.advanced(by: 1)
  }
}
