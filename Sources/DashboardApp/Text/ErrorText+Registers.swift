import Domain
import VietnameseText

extension ErrorText {
  /// Refusals by the rules of the registers.
  func sentence(_ violation: RegisterViolation) -> DisplayText {
    switch violation {
    case .unknownEntry(let key):
      return say(
        Phrase("Sổ không có mục “\(key.id)”.", "There is no entry “\(key.id)”."), onScreen: ErrorText.chooseFromList,
        onCommandLine: Phrase(
          "Xem các mục: kycuong \(command(of: key)) list", "See the entries: kycuong \(command(of: key)) list"))
    case .annulled(let key):
      return say(
        "\(key.id) đã hủy nên không đổi được nữa. Ghi một mục mới.",
        "\(key.id) is annulled and takes no more changes. Enter a new one.")
    case .alreadyEntered(let key):
      return say(
        "Sổ đã có mục này: \(key.id). Sửa mục đó, hoặc hủy nó nếu ghi sai.",
        "The same is entered already: \(key.id). Edit that entry, or annul it where it is wrong.")
    case .linked(let key, let other):
      return say(
        "\(key.id) đã dẫn đến \(other.id), nên không hủy và không chuyển lần nữa. Xem \(other.id).",
        "\(other.id) follows from \(key.id), which can be neither annulled nor used again. See \(other.id).")
    case .notWithin(let field, let limits):
      return say(
        "\(label(of: field)) phải từ \(limits.lowerBound) đến \(limits.upperBound).",
        "\(label(of: field)) must be from \(limits.lowerBound) to \(limits.upperBound).")
    case .noFinding(let key, let number, let count):
      return say(
        "\(key.id) không có phát hiện số \(number); có \(count) phát hiện, đếm từ 1.",
        "\(key.id) has no finding \(number); it has \(count), counted from 1.")
    case .otherUnit(let key, let unit):
      return say(
        "\(key.id) là của \(name(of: unit)). Chọn đúng đơn vị đó.",
        "\(key.id) is about \(name(of: unit)). Choose that unit.")
    }
  }

  private func command(of key: RecordKey) -> DisplayText { DisplayText(key.kind.register?.rawValue ?? "") }
}
