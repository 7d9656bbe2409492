import Domain
import TerminalUI
import VietnameseText

/// What a unit's compliance is judged by, in words.
struct ComplianceWords {
  private let app: AppState

  init(_ app: AppState) {
    self.app = app
  }

  private func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.language == .vietnamese ? vietnamese : english
  }

  /// "1. Quán triệt, tham mưu".
  func name(of instruction: Instruction) -> DisplayText {
    "\(instruction.rawValue). \(app.text(instruction.label))"
  }

  /// How an instruction stands; that nothing of it may be seen where the viewer may not.
  func state(of item: ComplianceFile.Item) -> (text: DisplayText, style: Style) {
    guard let state = item.state else { return (say("ẩn", "hidden"), .dim) }
    return (app.text(state.label), state.style)
  }

  /// What an item is judged by, the worst first.
  func basis(of item: ComplianceFile.Item) -> DisplayText {
    guard !item.findings.isEmpty else { return say("vai trò của bạn không được xem", "your role may not see it") }
    let ranked = item.findings.enumerated().sorted { left, right in
      let (first, second) = (left.element.state?.rawValue ?? -1, right.element.state?.rawValue ?? -1)
      return first != second ? first > second : left.offset < right.offset
    }
    return ranked.map { text(of: $0.element.fact) }.joined(separator: "; ")
  }

  /// One fact.
  func text(of fact: ComplianceFact) -> DisplayText {
    switch fact {
    case .document(let id, let on, let due): document(id, on, due)
    case .faultedAdvice(let count): say("tham mưu bị trả: \(count)", "advice returned: \(count)")
    case .lastCheck(let day): last(day, say("kiểm tra gần nhất", "last check"), say("chưa kiểm tra", "no check"))
    case .findings(let open, let overdue): findings(open, overdue)
    case .head(true): say("đã ghi người đứng đầu", "a head is entered")
    case .head(false): say("chưa có người đứng đầu", "no head is entered")
    case .veryLate(let count): late(count, than: app.settings.rulebook.thresholds.veryLateAfterDays)
    case .rules(let count, let overdue): rules(count, overdue)
    case .duties(let count):
      count == 0
        ? say("chưa rõ trách nhiệm cá nhân", "no personal duty")
        : say("\(count) trách nhiệm cá nhân", "\(count) duties")
    case .plan(let year, let count, let overdue, let due): plan(year, count, overdue, due)
    case .staffMeasure(let day):
      last(
        day, say("sắp xếp, tinh giản gần nhất", "last staff measure"),
        say("chưa sắp xếp, tinh giản", "no staff measure"))
    case .late(let count):
      count == 0
        ? say("không nhiệm vụ nào quá hạn", "no task is late") : say("\(count) nhiệm vụ quá hạn", "\(count) tasks late")
    case .openIncidents(let open, let earlier): incidents(open, earlier)
    }
  }

  private func document(_ id: String, _ on: CalendarDay?, _ due: CalendarDay?) -> DisplayText {
    // The key alone is short enough for several of them in one row; the register tells the title.
    guard let on else {
      guard let due, due < app.today else { return say("chưa quán triệt \(id)", "\(id) not made known") }
      return say("chưa quán triệt \(id), hạn \(DayWords.full(due))", "\(id) not made known, due \(DayWords.full(due))")
    }
    return "\(id) \(DayWords.full(on))"
  }

  private func last(_ day: CalendarDay?, _ label: DisplayText, _ none: DisplayText) -> DisplayText {
    day.map { "\(label) \(DayWords.full($0))" } ?? none
  }

  private func findings(_ open: Int, _ overdue: Int) -> DisplayText {
    guard open > 0 else { return say("không còn phát hiện chưa khắc phục", "no finding is open") }
    guard overdue > 0 else { return say("\(open) phát hiện đang khắc phục", "\(open) findings open") }
    return say("\(overdue)/\(open) phát hiện quá hạn khắc phục", "\(overdue) of \(open) findings late")
  }

  private func late(_ count: Int, than days: Int) -> DisplayText {
    count == 0
      ? say("không nhiệm vụ nào trễ quá \(days) ngày", "no task over \(days) days late")
      : say("\(count) nhiệm vụ trễ quá \(days) ngày", "\(count) tasks over \(days) days late")
  }

  private func rules(_ count: Int, _ overdue: Int) -> DisplayText {
    guard count > 0 else { return say("chưa có quy chế", "no working rules") }
    guard overdue > 0 else { return say("\(count) quy chế đã rà soát", "\(count) rules reviewed") }
    return say("\(overdue)/\(count) quy chế quá hạn rà soát", "\(overdue) of \(count) rules not reviewed")
  }

  private func plan(_ year: Int, _ count: Int, _ overdue: Int, _ due: CalendarDay) -> DisplayText {
    guard count > 0 else {
      return say("chưa có kế hoạch \(year), hạn \(DayWords.full(due))", "no plan \(year), due \(DayWords.full(due))")
    }
    guard overdue > 0 else { return say("kế hoạch \(year): \(count) mục", "plan \(year): \(count) items") }
    return say("kế hoạch \(year): \(overdue)/\(count) mục quá hạn", "plan \(year): \(overdue) of \(count) items late")
  }

  private func incidents(_ open: Int, _ earlier: Int) -> DisplayText {
    guard open > 0 else { return say("không vụ việc nào đang mở", "no incident is open") }
    guard earlier > 0 else { return say("\(open) vụ việc đang mở", "\(open) incidents open") }
    return say(
      "\(open) vụ việc đang mở, \(earlier) từ năm trước", "\(open) incidents open, \(earlier) of earlier years")
  }
}

extension ComplianceState {
  /// The style that repeats what the word says.
  var style: Style {
    switch self {
    case .done: .good
    case .missing: .dueSoon
    case .overdue: .late
    }
  }
}
