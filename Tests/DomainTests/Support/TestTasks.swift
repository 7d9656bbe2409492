@testable import Domain

/// Assignments of the test registry in every state they can be in; each is late by fourteen days on the test day.
enum TestTasks {
  static func id(_ number: Int) -> RecordNumber<Assignment> { RecordNumber(year: 2026, number: number) }

  /// An assignment in a state, with one cooperating unit.
  static func task(_ state: AssignmentState, _ number: Int = 1, due: String? = "2026-11-10") -> Assignment {
    var task = TestRegistry.assignment(number, due: due)
    task.cooperatingUnits = [TestRegistry.cuJut]
    switch state {
    case .new: break
    case .inProgress: task.notes = [Remark(on: day("2026-10-05"), account: "vp01", text: "Đang làm")]
    case .reported: task.result = result("2026-11-12")
    case .returned:
      task.returns = [ResultReturn(of: result("2026-11-12"), on: day("2026-11-13"), account: "vp01", reason: "Thiếu")]
    case .accepted:
      task.result = result("2026-11-12")
      task.acceptance = Signature("vp01", on: day("2026-11-13"))
    case .suspended:
      task.suspensions = [Suspension(document: "CV 1", from: day("2026-11-20"), reason: "Bão", account: "vp01")]
    case .cancelled: task.outcome = .cancelled
    case .transferred: task.outcome = .transferred
    }
    return task
  }

  static func result(_ on: String) -> ResultReport {
    ResultReport(document: "BC 1", on: day(on), entered: day(on), account: "vp01")
  }

  static func registry(_ tasks: Assignment...) -> Registry {
    var registry = TestRegistry.make()
    for task in tasks { registry.assignments.insert(task) }
    registry.counters["NV-2026"] = tasks.count
    return registry
  }
}
