import ArgumentParser
import Domain

/// `kycuong units history UNIT`: who changed what of a unit.
struct UnitsHistoryCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: about("Ai đã đổi gì của đơn vị, lúc nào.", "Who changed what of a unit, when."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: unitHint, completion: unitCompletion)
  var unit: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(RecordKind.unit.readPermission)
    try place.printHistory(of: place.registeredUnit(unit).key, list)
  }
}
