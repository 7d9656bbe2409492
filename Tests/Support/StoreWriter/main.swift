// A process that writes into a store of the small province, for tests that kill and stop it.
//
// Arguments: the store folder, a name for its requests, how many commands, then options as in `Wish`. For each command
// that was acknowledged it writes a line "ack SEQUENCE REQUEST", for each that was not "error REASON".
import Domain
import FileStore
import Glibc
import StoreTestSupport

/// What the test asks for.
struct Wish {
  var path: String
  var name: String
  var count: Int
  /// Steps of the protocol that are left out.
  var omitted: CommitSteps = []
  /// The file call at which the process kills itself.
  var dieAt: Int?
  /// Whether the process stops itself while it holds the lock, and goes on when it is continued.
  var stopsInLock = false
  var segmentBytes = 16 << 20
  var patience = 60_000
  /// After so many entries a checkpoint is written by whoever wrote the last of them; 0 for none.
  var checkpointEvery = 0
  /// Whether it goes on when a command fails, once there may be room or leave again.
  var retries = false
  /// Whether the store is made first.
  var makesStore = false

  init?(_ arguments: [String]) {
    guard arguments.count >= 4, let count = Int(arguments[3]) else { return nil }
    path = arguments[1]
    name = arguments[2]
    self.count = count
    for option in arguments.dropFirst(4) {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      let number = parts.count > 1 ? Int(parts[1]) : nil
      switch parts[0] {
      case "omit": omitted = CommitSteps(rawValue: number ?? 0)
      case "die-at": dieAt = number
      case "stop-in-lock": stopsInLock = true
      case "create": makesStore = true
      case "segment": segmentBytes = number ?? segmentBytes
      case "checkpoint": checkpointEvery = number ?? 0
      case "retry": retries = true
      case "patience": patience = number ?? patience
      default: return nil
      }
    }
  }
}

/// Writes a line at once, in one call, so that a killed process leaves no half of it.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
}

guard let wish = Wish(CommandLine.arguments) else { exit(64) }
var options = SmallProvince.options(omitting: wish.omitted)
options.segmentBytes = wish.segmentBytes
options.lockPatience = wish.patience
let faulty = FaultyFileSystem(RealFileSystem())
do {
  if wish.makesStore { _ = try TestStore(on: RealFileSystem(), at: wish.path) }
  let store = try FileStore(at: wish.path, rulebook: SmallProvince.rulebook, options: options, files: faulty)
  let counter = CallCounter()
  faulty.watch { call, _ in
    if counter.next() == wish.dieAt { kill(getpid(), SIGKILL) }
    if wish.stopsInLock, call == .fdatasync { raise(SIGSTOP) }
  }
  var number = 0
  while number < wish.count {
    guard let request = RequestID("\(wish.name)-\(number)") else { exit(64) }
    number += 1
    do throws(StoreError) {
      let receipt = try store.commit(
        SmallProvince.pair("\(wish.name) \(number)"), by: SmallProvince.office, request: request)
      say("ack \(receipt.sequence.value) \(request.text)")
      if wish.checkpointEvery > 0, receipt.sequence.value % wish.checkpointEvery == 0 {
        say("checkpoint \(try store.checkpoint().value)")
      }
    } catch {
      say("error \(error)")
      if wish.retries {
        number -= 1
        usleep(5000)
      }
    }
  }
} catch {
  say("error \(error)")
  exit(74)
}
