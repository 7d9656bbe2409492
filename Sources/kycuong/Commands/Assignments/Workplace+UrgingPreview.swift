import DashboardApp
import Domain
import VietnameseText

extension Workplace {
  /// Shows the letters that would be written; nothing is.
  func preview(_ ids: [RecordNumber<Assignment>]) throws(Failure) {
    let found = try Failure.storing { () throws(StoreError) in try registry.assignments(ids) }
    for (id, assignment) in zip(ids, found) where assignment == nil {
      throw .store(.refused(.unknownAssignment(id.rawValue)), at: self)
    }
    let assignments = found.compactMap { $0 }
    let plan = UrgingPlan(assignments, on: day)
    guard !plan.units.isEmpty else { throw .store(.refused(.term(.nothingToUrge)), at: self) }
    var sink = Sink()
    for letter in plan.letters(from: registry.nextNumber(year: day.year, of: UrgingLetter.self)) {
      try sink.writeLine(title(of: letter))
      for item in letter.items { try sink.writeLine(line(of: item, assignments)) }
    }
    try sink.finish()
    Complaints.tell(
      Phrase(
        "Xem trước, chưa ghi gì; thêm --yes để đánh số và ghi.", "A preview; add --yes to number and record it.")[
          language])
  }

  private func title(of letter: UrgingLetter) -> DisplayText {
    let name = DisplayText(letter.unit.flatMap { registry.units[$0]?.name(on: day).name } ?? "")
    return Phrase(
      "\(letter.id.rawValue)  Đôn đốc \(name): \(letter.items.count) nhiệm vụ quá hạn",
      "\(letter.id.rawValue)  Urging \(name): \(letter.items.count) late assignments")[language]
  }

  private func line(of item: UrgedAssignment, _ assignments: [Assignment]) -> DisplayText {
    let title = DisplayText(assignments.first { $0.id == item.assignment }?.title ?? "")
    let due = DisplayText(item.due?.dayMonthYear ?? "")
    return Phrase(
      "  \(item.assignment?.rawValue ?? "")  hạn \(due), quá \(item.daysLate) ngày, đôn đốc lần \(item.nth): \(title)",
      "  \(item.assignment?.rawValue ?? "")  due \(due), \(item.daysLate) days late, reminder \(item.nth): \(title)")[
        language]
  }
}
