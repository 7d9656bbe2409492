import Domain
import TerminalUI
import VietnameseText

extension AssignmentStepKind {
  /// The action that opens its form.
  var action: ScreenAction {
    switch self {
    case .extend: ScreenAction("assignments.extend")
    case .suspend: ScreenAction("assignments.suspend")
    case .resume: ScreenAction("assignments.resume")
    case .cancel: ScreenAction("assignments.cancel")
    case .transfer: ScreenAction("assignments.transfer")
    case .excuse: ScreenAction("assignments.excuse")
    case .cause: ScreenAction("assignments.cause")
    case .judge: ScreenAction("assignments.judge")
    }
  }

  /// What it does, in a few words.
  var remark: Phrase {
    switch self {
    case .extend: Phrase("hạn mới theo văn bản", "a later due day by a document")
    case .suspend: Phrase("ngày dừng không tính là trễ", "days of rest are not late")
    case .resume: Phrase("công việc tiếp tục, hạn tính lại", "the work goes on, the due day moves")
    case .cancel: Phrase("không tính vào tỷ lệ, giữ lịch sử", "leaves the ratios, keeps its history")
    case .transfer: Phrase("đơn vị khác làm tiếp, hạn như cũ", "another unit goes on, due as before")
    case .excuse: Phrase("nêu riêng, không xóa việc trễ", "shown apart, lateness stays")
    case .cause: Phrase("một dòng cho báo cáo quý", "one line for the quarterly report")
    case .judge: Phrase("đánh giá riêng từng đơn vị", "each unit is judged apart")
    }
  }

  /// The steps that make sense for many assignments by one document.
  static let together: [AssignmentStepKind] = [.extend, .excuse]
}

extension ScreenAction {
  /// The form of a report of the result, or of the answer to one.
  static let resultStep = ScreenAction("assignments.result")
  /// Accepting the results of all marked assignments.
  static let acceptMarked = ScreenAction("assignments.accept-marked")
}

/// One line of the menu of steps.
struct TermChoice: Sendable {
  let label: Phrase
  let remark: Phrase
  let action: ScreenAction
  /// Why it cannot be chosen now.
  let objection: Phrase?
}

extension TermChoice {
  /// What can follow for one assignment, or for all marked ones.
  static func choices(on ids: [RecordNumber<Assignment>], areMarked: Bool, _ app: AppState) -> [TermChoice] {
    if areMarked { return marked(app) }
    guard let id = ids.first, let assignment = (try? app.index?.registry.assignment(id)).flatMap({ $0 }) else {
      return []
    }
    let isReported = assignment.state == .reported
    let result = TermChoice(
      label: isReported
        ? Phrase("Xác nhận hoặc trả lại kết quả", "Accept or return the result")
        : Phrase("Báo cáo kết quả", "Report the result"),
      remark: isReported
        ? Phrase("Văn phòng trả lời kết quả đã báo cáo", "the Office answers the reported result")
        : Phrase("văn bản kết quả của đơn vị", "the unit's result document"),
      action: .resultStep, objection: EditingBindings.resultBar(assignment, app))
    return [result]
      + AssignmentStepKind.allCases.map { kind in
        TermChoice(
          label: kind.label, remark: kind.remark, action: kind.action,
          objection: TermObjection.phrase(to: kind, of: id, app))
      }
  }

  private static func marked(_ app: AppState) -> [TermChoice] {
    let accept = TermChoice(
      label: Phrase("Xác nhận kết quả", "Accept the results"),
      remark: Phrase("những việc đã báo cáo", "of those that were reported"), action: .acceptMarked,
      objection: app.bar(to: .acceptAssignment))
    return [accept]
      + AssignmentStepKind.together.map { kind in
        TermChoice(
          label: kind.label, remark: Phrase("mọi việc đánh dấu, theo một văn bản", "all marked, by one document"),
          action: kind.action, objection: app.bar(to: kind.permission))
      }
  }
}

/// Why a step cannot be taken with an assignment, in few words: told before anybody types.
enum TermObjection {
  static func phrase(to kind: AssignmentStepKind, of id: RecordNumber<Assignment>, _ app: AppState) -> Phrase? {
    if let bar = app.writingBar { return bar }
    switch app.objection(to: kind, of: id) {
    case nil: return nil
    case .notPermitted(_, let permission, _): return DutyWords.holders(of: permission, app)
    case .wrongAssignmentState(_, let state, _):
      return Phrase("đang ở trạng thái “\(state.label.vietnamese)”", "it is “\(state.label.english)”")
    case .term(.noDueDay): return Phrase("không có thời hạn", "it has no due day")
    case .term(.notLate): return Phrase("không quá hạn", "it is not late")
    case .term(.noCooperatingUnits): return Phrase("không có đơn vị phối hợp", "no unit cooperates")
    case .some(let violation):
      func sentence(_ language: Language) -> DisplayText {
        ErrorText(language: language, registry: app.index?.registry, rulebook: app.settings.rulebook, day: app.today)
          .sentence(violation)
      }
      return Phrase(sentence(.vietnamese), sentence(.english))
    }
  }
}
