import Glibc

/// Other programs that show long lists in a terminal.
struct PeerPanels {
  let scratch: String
  /// A file of comma-separated values.
  let rows: String
  let size: Int

  private let step = "cursor step in a list of all, last byte"
  private let page = "page in a list of all, last byte"

  func run(_ table: inout Table) {
    less(&table)
    tig(&table)
    htop(&table)
    visidata(&table)
  }

  private func less(_ table: inout Table) {
    guard let panel = Panel(["/usr/bin/less", "-S", rows]) else { return }
    _ = panel.listen(seconds: 0.5)
    keys(of: "less", panel, step: "j", page: " ", &table)
  }

  private func tig(_ table: inout Table) {
    let repository = "\(scratch)/commits"
    guard Commits.write(to: repository, count: size) else { return }
    let settings = ["HOME=\(scratch)"]
    let command = ["/bin/sh", "-c", "cd '\(repository)' && exec tig"]
    let starts = (0..<8).compactMap { _ -> Double? in
      let begun = milliseconds()
      guard let panel = Panel(command, in: settings) else { return nil }
      return panel.wait(for: "Commit \(size)", since: begun)
    }
    table.add(peer: "tig", "start to the overdue panel", starts.dropFirst().map { $0 }, "ms")
    guard let panel = Panel(command, in: settings) else { return }
    _ = panel.listen(seconds: 3)
    keys(of: "tig", panel, step: "j", page: " ", &table)
  }

  private func htop(_ table: inout Table) {
    guard let panel = Panel(["/usr/bin/htop", "-d", "100"], in: ["HOME=\(scratch)"]) else { return }
    _ = panel.listen(seconds: 1)
    keys(of: "htop", panel, step: "\u{1B}OB", page: nil, &table)
  }

  private func visidata(_ table: inout Table) {
    let begun = milliseconds()
    guard let panel = Panel(["/usr/bin/vd", rows], in: ["HOME=\(scratch)"]) else { return }
    let start = panel.wait(for: "NV-20", since: begun)
    table.add(peer: "VisiData", "start to the overdue panel", [start].compactMap { $0 }, "ms")
    _ = panel.listen(seconds: 6)
    keys(of: "VisiData", panel, step: "j", page: "\u{06}", quiet: 60, &table)
  }

  private func keys(
    of name: String, _ panel: borrowing Panel, step key: String, page pageKey: String?, quiet: CInt = 30,
    _ table: inout Table
  ) {
    let steps = panel.type(key, times: 30, quiet: quiet)
    table.add(peer: name, step, steps.map(\.milliseconds), "ms")
    table.add(peer: name, "cursor step", steps.map(\.bytes), "bytes")
    guard let pageKey else { return }
    let pages = panel.type(pageKey, times: 15, quiet: quiet)
    table.add(peer: name, page, pages.map(\.milliseconds), "ms")
    table.add(peer: name, "page", pages.map(\.bytes), "bytes")
  }
}

/// A repository with many commits.
enum Commits {
  /// Makes the repository; false where git fails.
  static func write(to folder: String, count: Int) -> Bool {
    let stream = "\(folder).stream"
    guard measure(["git", "init", "-q", folder]) != nil, let file = fopen(stream, "w") else { return false }
    for number in 1...count {
      let message = "Commit \(number)"
      fputs(
        "commit refs/heads/master\ncommitter A <a@b> \(1_600_000_000 + number * 60) +0700\ndata \(message.utf8.count)\n\(message)\n",
        file)
    }
    fclose(file)
    let script = "cd '\(folder)' && git fast-import --quiet < '\(stream)' && git symbolic-ref HEAD refs/heads/master"
    return measure(["sh", "-c", script]) != nil
  }
}
