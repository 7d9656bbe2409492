import Glibc

/// What the system tells of a running process (proc(5)).
struct Process {
  let number: pid_t

  /// Memory that the process shares with none, in MiB: what it wrote, and pages of files that nobody else has open now.
  var privateMemory: Double? { memory(["Private_Clean", "Private_Dirty"]) }

  /// Memory that lies in no file, in MiB: what a second process of the same kind costs too.
  var anonymousMemory: Double? { memory(["Anonymous"]) }

  /// Processor time of all threads so far, in milliseconds.
  var processorTime: Double? {
    guard let threads = opendir("/proc/\(number)/task") else { return nil }
    defer { closedir(threads) }
    var total = 0.0
    while let entry = readdir(threads) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard Int(name) != nil, let line = lines(of: "task/\(name)/schedstat").first else { continue }
      total += (line.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1_000_000
    }
    return total
  }

  private func memory(_ names: [String]) -> Double? {
    let lines = lines(of: "smaps_rollup")
    guard !lines.isEmpty else { return nil }
    let found = lines.filter { line in names.contains { line.hasPrefix("\($0):") } }
    return found.reduce(0) { $0 + (Double($1.split(separator: " ").dropFirst().first ?? "0") ?? 0) } / 1024
  }

  private func lines(of name: String) -> [String] {
    guard let file = fopen("/proc/\(number)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    var lines: [String] = []
    while fgets(&line, CInt(line.count), file) != nil {
      lines.append(String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    return lines
  }
}
