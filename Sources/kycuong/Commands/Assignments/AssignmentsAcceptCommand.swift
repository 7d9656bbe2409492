import ArgumentParser
import Domain

/// `kycuong assignments accept`: the Office confirms a reported result.
struct AssignmentsAcceptCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accept", abstract: about("Xác nhận hoàn thành.", "Accept a reported result."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Assignment.self)
    try place.carryOut(.acceptAssignment(number), write, on: number.key(of: Assignment.self))
  }
}
