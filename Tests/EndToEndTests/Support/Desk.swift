import Glibc
import JSON
import StoreTestSupport
import Testing

/// A folder of its own with a store in it, and the program at hand.
final class Desk: Sendable {
  /// The day that tests look at.
  static let today = "2026-11-24"

  private let scratch: ScratchFolder
  let store: String

  /// A folder without a store.
  init() throws {
    scratch = try ScratchFolder()
    store = scratch.path + "/store"
  }

  /// A folder with a sample store of 60 assignments.
  static func sample() throws -> Desk {
    let desk = try Desk()
    _ = try desk.run("init", "--sample", "60", "--seed", "7")
    return desk
  }

  var folder: String { scratch.path }

  /// Runs the program on the store, on the day of tests.
  func run(_ arguments: String..., environment: [String] = [], output: Program.Output = .captured) throws
    -> Program.Outcome
  {
    try run(arguments, environment: environment, output: output)
  }

  func run(_ arguments: [String], environment: [String] = [], output: Program.Output = .captured) throws
    -> Program.Outcome
  {
    try Program.run(
      bytes: arguments.map { Array($0.utf8) }, environment: baseEnvironment + environment, in: scratch.path,
      output: output)
  }

  /// Runs the program on the store, on whatever day the clock says.
  func runByClock(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      bytes: arguments.map { Array($0.utf8) },
      environment: baseEnvironment.filter { !$0.hasPrefix("KYCUONG_TODAY=") }, in: scratch.path)
  }

  /// Runs a command that must succeed, and gives the lines it printed.
  @discardableResult
  func done(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    try done(arguments, sourceLocation: sourceLocation)
  }

  @discardableResult
  func done(_ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    let outcome = try run(arguments)
    #expect(outcome.status == 0, "\(arguments): \(outcome.complaints)", sourceLocation: sourceLocation)
    return outcome.lines
  }

  /// Runs a command that must succeed, and gives the objects it printed as JSON.
  func objects(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> [JSONValue] {
    let outcome = try run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(arguments): \(outcome.complaints)", sourceLocation: sourceLocation)
    return try outcome.objects()
  }

  /// Runs the program with arguments that need not be text.
  func run(bytes arguments: [[UInt8]], environment: [String] = []) throws -> Program.Outcome {
    try Program.run(bytes: arguments, environment: baseEnvironment + environment, in: scratch.path)
  }

  /// Copies the store and gives the path of the copy.
  func copyStore(as name: String) throws -> String {
    let copy = "\(scratch.path)/\(name)"
    let arguments = ["-a", store, copy].map { Array($0.utf8) }
    let outcome = try Program.run("/bin/cp", bytes: arguments, environment: baseEnvironment, in: scratch.path)
    try #require(outcome.status == 0, "\(outcome.complaints)")
    return copy
  }

  /// Writes a file into the folder and gives its path.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let path = "\(scratch.path)/\(name)"
    guard let file = fopen(path, "w") else { throw Program.SpawnError(code: errno) }
    defer { fclose(file) }
    let content = Array(bytes)
    fwrite(content, 1, content.count, file)
    return path
  }

  /// Makes a folder in the folder.
  func makeFolder(_ name: String) throws {
    guard mkdir("\(scratch.path)/\(name)", 0o700) == 0 else { throw Program.SpawnError(code: errno) }
  }

  /// Changes the permissions of a file or folder.
  func setMode(_ mode: mode_t, of path: String) throws {
    guard chmod(path, mode) == 0 else { throw Program.SpawnError(code: errno) }
  }

  /// What a person who works on the store has in the environment.
  var baseEnvironment: [String] {
    ["KYCUONG_STORE=\(store)", "KYCUONG_TODAY=\(Desk.today)", "HOME=\(scratch.path)", "PATH=/usr/bin:/bin"]
  }
}
