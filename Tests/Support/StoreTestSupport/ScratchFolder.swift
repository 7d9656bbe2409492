import CPlatform
import FileStore
import Glibc

/// A folder of the machine that goes away with its last reference.
package final class ScratchFolder: Sendable {
  /// The path of the folder, without a slash at the end.
  package let path: String

  /// Makes a new folder under TMPDIR or /tmp.
  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var random: UInt64 = 0
    _ = kc_random(&random, MemoryLayout<UInt64>.size)
    let name = "kycuong-test-" + String(random, radix: 36)
    let files = RealFileSystem()
    let opened = try files.openFolder(at: parent)
    defer { files.close(opened) }
    try files.makeFolder(name, in: opened, mode: 0o700)
    path = parent + "/" + name
  }

  deinit {
    let files = RealFileSystem()
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return }
    do {
      let parent = try files.openFolder(at: "/" + parts.dropLast().joined(separator: "/"))
      defer { files.close(parent) }
      try files.removeTree(String(name), in: parent, depth: 8)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }
}

/// How large tests are: `KYCUONG_TEST_SIZE=ci` widens them.
package enum TestSize {
  /// True in continuous integration.
  package static let isLarge = getenv("KYCUONG_TEST_SIZE").map { String(cString: $0) == "ci" } ?? false

  /// The small number, or the large one in continuous integration.
  package static func pick(_ small: Int, _ large: Int) -> Int {
    isLarge ? large : small
  }
}

/// Numbers that look random and are the same for the same seed.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the row of numbers of a seed.
  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea, Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
