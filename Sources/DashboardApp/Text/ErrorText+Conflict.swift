import Domain
import VietnameseText

extension ErrorText {
  /// Which fields others changed meanwhile, on one line.
  func conflict(_ conflicts: [FieldConflict]) -> DisplayText {
    guard !conflicts.isEmpty else {
      return say(
        "Bản ghi vừa được người khác sửa. Xem lại rồi lưu lần nữa.",
        "Someone else just changed the record. Look again, then save.")
    }
    let lines = lines(of: conflicts).joined(separator: ". ")
    return say("\(heading(of: conflicts)) \(lines).", "\(heading(of: conflicts)) \(lines).")
  }

  /// That nothing was saved, and why.
  package func heading(of conflicts: [FieldConflict]) -> DisplayText {
    let name = conflicts.first.map { self.name(of: $0.key) } ?? ""
    return say(
      "\(name): người khác đã sửa cùng chỗ, chưa lưu gì. Xem lại rồi lưu lần nữa.",
      "\(name): someone else changed the same fields; nothing was saved. Look again, then save.")
  }

  /// A line for each field: what I wanted, what who wrote when, and what stood there before.
  package func lines(of conflicts: [FieldConflict]) -> [DisplayText] {
    conflicts.map { conflict in
      let field = label(of: RecordField(conflict.key.kind, conflict.field))
      let (mine, theirs, before) = (
        shown(conflict.mine, conflict), shown(conflict.theirs, conflict), shown(conflict.before, conflict)
      )
      return say(
        "\(field): của tôi \(mine); \(author(of: conflict)) đổi thành \(theirs); trước đó \(before)",
        "\(field): mine \(mine); \(author(of: conflict)) set \(theirs); before \(before)")
    }
  }

  /// Who wrote the other value, and when: "vp02 (24/11/2026 08:41)".
  func author(of conflict: FieldConflict) -> DisplayText {
    let who = conflict.by.map { DisplayText($0.account) } ?? say("người khác", "someone else")
    guard let moment = conflict.at else { return who }
    return "\(who) (\(DayWords.full(moment.day)) \(moment.clock))"
  }

  private func shown(_ value: FieldValue, _ conflict: FieldConflict) -> DisplayText {
    let text = FieldWords(self).text(value, of: conflict.field, in: conflict.key.kind)
    return value.isNull ? text : "“\(text)”"
  }
}
