import Domain
import VietnameseText

extension ErrorText {
  /// Refusals of headships and accounts.
  func headship(_ violation: RuleViolation) -> DisplayText? {
    switch violation {
    case .ringOfParents(let unit):
      return say(
        "\(name(of: unit)) không thể trực thuộc chính mình. Chọn đơn vị cấp trên khác.",
        "\(name(of: unit)) cannot stand below itself. Choose another parent.")
    case .openAssignments(let unit, let count):
      return say(
        "\(name(of: unit)) còn \(count) nhiệm vụ đang mở. Giao các nhiệm vụ đó cho đơn vị khác trước khi ghi giải thể.",
        "\(name(of: unit)) still has \(count) open assignments. Give them to another unit before it is dissolved.")
    case .emptyPeriod(let key):
      return say(
        "\(name(of: key)): ngày kết thúc không ở sau ngày bắt đầu.", "\(name(of: key)): the end is not after the start."
      )
    case .vacancyWithPerson(let key):
      return say(
        "\(name(of: key)): ghi “khuyết” thì không có người, các hình thức khác phải có người.",
        "\(name(of: key)): a vacancy has no person, every other mode has one.")
    case .vacancyEnds(let unit):
      return say(
        Phrase(
          "\(name(of: unit)): khuyết thì không kết thúc được, chỉ hết khi bổ nhiệm hoặc giao người.",
          "\(name(of: unit)): a vacancy is ended only by an appointment."),
        onScreen: Phrase("Dùng F6 để bổ nhiệm.", "F6 appoints someone."),
        onCommandLine: Phrase("Dùng: kycuong heads appoint.", "Use: kycuong heads appoint."))
    case .twoOfficialHeads(let unit, let first, let second):
      return say(
        "\(name(of: unit)) không thể có hai người đứng đầu chính thức cùng lúc (\(first.rawValue), \(second.rawValue)).",
        "\(name(of: unit)) cannot have two official heads at once (\(first.rawValue), \(second.rawValue)).")
    case .vacancyBesideHead(let unit, let first, let second):
      return say(
        "\(name(of: unit)) không thể vừa có người vừa khuyết cùng ngày (\(first.rawValue), \(second.rawValue)). Sửa ngày.",
        "\(name(of: unit)) cannot be headed and vacant on the same day (\(first.rawValue), \(second.rawValue)). Correct a day."
      )
    case .headFromSameDay(let unit, let other):
      return say(
        "\(name(of: unit)) đã có người giữ chức từ chính ngày đó (\(other.rawValue)). Chọn ngày khác, hoặc sửa bản ghi ấy.",
        "\(name(of: unit)) is headed by someone from that very day (\(other.rawValue)). Take another day or correct that record."
      )
    case .lastAdmin(let account):
      return say(
        "“\(account)” là quản trị cuối cùng. Trao vai trò quản trị cho tài khoản khác trước.",
        "“\(account)” is the last administrator. Make another account an administrator first.")
    case .roleNotForAccounts(let role):
      return say(
        "Không trao vai trò “\(say(role.label))” cho tài khoản được.",
        "The role “\(say(role.label))” is not for accounts.")
    default: return nil
    }
  }
}
