/// The exit codes of the program (sysexits(3) where one fits).
enum ExitStatus: Int32 {
  case done = 0
  /// A rule refused it, separation of duties included.
  case refused = 1
  case usage = 64
  case badInput = 65
  /// No such store or record.
  case missing = 66
  /// Input or output failed, or the store is damaged.
  case inputOutput = 74
  /// Busy or a conflict: try again.
  case busy = 75
  case notPermitted = 77
  case badConfiguration = 78
}
