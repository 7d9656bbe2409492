import Domain

extension Workplace {
  /// Takes a step in the life of the assignment that an argument names; a transfer prints the new number.
  func carryOut(_ step: AssignmentStep, on typed: String, _ options: WriteOptions) throws(Failure) {
    let number = try number(typed, of: Assignment.self)
    try carryOut(.assignmentStep(number, step), options, on: number.key(of: Assignment.self))
  }
}
