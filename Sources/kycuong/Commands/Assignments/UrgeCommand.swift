import ArgumentParser
import DashboardApp
import Domain
import VietnameseText

/// `kycuong urge`: letters that urge units to finish late assignments; a preview first, `--yes` numbers and records.
struct UrgeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "urge",
      abstract: about(
        "Công văn đôn đốc, mỗi đơn vị một công văn: xem trước; thêm --yes để đánh số và ghi.",
        "Urging letters, one for each unit: a preview; --yes numbers and records them."),
      discussion: about(
        "Nêu đơn vị thì lấy mọi nhiệm vụ quá hạn, chưa báo cáo và chưa đôn đốc hôm nay của đơn vị ấy.",
        "A unit stands for all its late assignments that were neither reported nor urged today."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(
    help: hint(
      "Đơn vị, hoặc số nhiệm vụ quá hạn.", "Units, or numbers of late assignments.", value: "unit|id"))
  var subjects: [String]

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.require(.urgeUnit)
    let ids = try place.late(subjects)
    guard write.yes else { return try place.preview(ids) }
    try place.carryOut(.urge(ids), write)
  }
}

extension Workplace {
  /// The late assignments that arguments name, one by one or by their units.
  fileprivate func late(_ subjects: [String]) throws(Failure) -> [RecordNumber<Assignment>] {
    var found: [RecordNumber<Assignment>] = []
    for subject in subjects {
      let named: [RecordNumber<Assignment>]
      if let number = RecordNumber<Assignment>(typed: subject, year: day.year) {
        named = [number]
      } else {
        let unit = try unit(subject)
        named = try index().urgeable.filter { $0.unit == unit }.map(\.id)
      }
      found += named.filter { !found.contains($0) }
    }
    return found
  }
}
