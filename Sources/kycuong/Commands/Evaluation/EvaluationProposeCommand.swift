import ArgumentParser
import Domain

/// `kycuong evaluation propose`: what the units' own scoring gave, and the grade that the rules propose.
struct EvaluationProposeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "propose",
      abstract: about(
        "Nhập điểm của đơn vị và ghi mức đề xuất; không nêu đơn vị, người: ghi đề xuất cho tất cả.",
        "Enter points and write down the proposed grade; for all where no unit and person is named."),
      discussion: about(
        """
        Ví dụ:
          kycuong evaluation propose 2026 --unit so-noi-vu --points 87,5
          kycuong evaluation propose 2026
        """,
        """
        Examples:
          kycuong evaluation propose 2026 --unit so-noi-vu --points 87.5
          kycuong evaluation propose 2026
        """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions
  @OptionGroup var whom: EvaluationTargetOptions

  @Argument(help: evaluationYearHint)
  var year: Int

  @Option(help: hint("Điểm, 0 đến 100: 87,5.", "Points, 0 to 100: 87.5.", value: "points"))
  var points: EvaluationPoints?

  @Option(
    help: hint(
      "Mức đơn vị tự xếp, khi không theo điểm.", "The unit's own grade, where no points are given.", value: "grade"))
  var ownGrade: Grade?

  @Option(
    help: hint("Số tháng công tác trong năm.", "Months of service in the year.", value: "months"))
  var months: Int?

  @Option(
    help: hint(
      "Văn bản xử lý tham nhũng, lãng phí tại đơn vị.", "The document that dealt with corruption or waste there.",
      value: "document"))
  var corruption: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let target = try whom.target(in: place)
    var entry = EvaluationEntry(year: year, targets: target.map { [$0] } ?? [])
    entry.points = points
    entry.ownGrade = ownGrade
    entry.months = months
    entry.corruption = corruption
    entry.base = edit.base
    let key = target?.id(in: year)?.key(of: Evaluation.self)
    try place.carryOut(.evaluation(.propose(entry)), write, on: key)
  }
}
