import Domain
import VietnameseText

extension ErrorText {
  /// Why a step in the life of an assignment is refused, and what to do about it.
  func sentence(_ violation: TermViolation) -> DisplayText {
    switch violation {
    case .noDueDay(let id):
      say(
        "Nhiệm vụ \(id.rawValue) không có thời hạn nên không có gì để gia hạn. Ghi hạn gốc trước, nếu văn bản giao có hạn.",
        "Assignment \(id.rawValue) has no due day, so there is nothing to extend. Give the first due day if it has one."
      )
    case .notLater(let id, let to, let due):
      say(
        "Hạn mới \(to.dayMonthYear) của \(id.rawValue) không ở sau hạn đang áp dụng \(due.dayMonthYear). Nhập ngày sau đó.",
        "The new due day \(to.dayMonthYear) of \(id.rawValue) is not after the one in force, \(due.dayMonthYear). Give a later day."
      )
    case .notLate(let id):
      say(
        "Nhiệm vụ \(id.rawValue) không quá hạn, nên không ghi nguyên nhân trễ, lý do khách quan hay đôn đốc.",
        "Assignment \(id.rawValue) is not late, so there is no cause to note, nothing to excuse and nothing to urge.")
    case .noCooperatingUnits, .notCooperating, .sameUnit: unit(violation)
    case .nothingToUrge:
      say(
        "Không có nhiệm vụ quá hạn nào để đôn đốc. Chọn nhiệm vụ quá hạn chưa báo cáo kết quả.",
        "There is nothing late to urge. Choose late assignments whose result was not reported.")
    case .urgedAlready(let id, let letter):
      say(
        "Nhiệm vụ \(id.rawValue) đã được đôn đốc hôm nay (\(letter?.rawValue ?? "")). Bỏ nhiệm vụ này khỏi lần đôn đốc.",
        "Assignment \(id.rawValue) was urged today (\(letter?.rawValue ?? "")). Leave it out.")
    }
  }

  private func unit(_ violation: TermViolation) -> DisplayText {
    switch violation {
    case .noCooperatingUnits(let id):
      say(
        "Nhiệm vụ \(id.rawValue) không có đơn vị phối hợp. Thêm đơn vị phối hợp (sửa nhiệm vụ) trước khi đánh giá.",
        "Assignment \(id.rawValue) has no cooperating unit. Add one (edit the assignment) before it is judged.")
    case .notCooperating(let id, let unit):
      say(
        "\(name(of: unit)) không phối hợp thực hiện \(id.rawValue). Chọn một đơn vị phối hợp của nhiệm vụ này.",
        "\(name(of: unit)) does not cooperate in \(id.rawValue). Choose a cooperating unit of this assignment.")
    case .sameUnit(let id, let unit):
      say(
        "\(id.rawValue) đang do \(name(of: unit)) chủ trì. Chọn đơn vị khác để chuyển.",
        "\(name(of: unit)) has \(id.rawValue) already. Choose another unit to transfer it to.")
    default: ""
    }
  }
}
