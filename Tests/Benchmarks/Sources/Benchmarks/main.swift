// Benchmarks of the built program.
//
// usage: swift run -c release --package-path Tests/Benchmarks Benchmarks [PROGRAM [SIZE ...]]
//
// PROGRAM is .build/release/kycuong unless given; SIZE are numbers of sample assignments, 10000 100000 unless given.
// Peers are measured on the list of 100,000, or of the last size, where they are installed: Config/setup --bench.
// Each figure is printed as it comes (least / median / most), the table of medians at the end.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
let program = arguments.first ?? ".build/release/kycuong"
let sizes = arguments.count > 1 ? arguments.dropFirst().compactMap { Int($0) } : [10_000, 100_000]
let day = ["--today", "2026-11-24"]

guard access(program, X_OK) == 0 else {
  say("There is no program at \(program): swift build -c release")
  exit(66)
}
var pattern = Array("/tmp/kycuong-bench-XXXXXX".utf8CString)
guard mkdtemp(&pattern) != nil else { exit(74) }
let scratch = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
defer { _ = measure(["rm", "-rf", scratch]) }

var table = Table()
let peerSize = sizes.contains(100_000) ? 100_000 : sizes.last ?? 0
for size in sizes {
  let store = "\(scratch)/store-\(size)"
  let made = measure([program, "init", store, "--sample", "\(size)"] + day)
  table.add("init --sample", size, [made?.wall].compactMap { $0 }, "ms")
  Panels(program: program, store: store, size: size).run(&table)
  if size == peerSize {
    Peers(program: program, store: store, scratch: scratch, size: size).run(&table)
    Panels(program: program, store: store, size: size).idle(minutes: 2, &table)
  }
  let disk = Disk.synchronisations(in: scratch)
  table.add("fdatasync of the disk alone", size, disk, "ms")
  Commands(program: program, store: store, size: size, disk: Spread(disk)?.median ?? 0).run(&table)
}
table.finish()
