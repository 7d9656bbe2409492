// Benchmarks of the built program.
//
// usage: swift run -c release --package-path Tests/Benchmarks Benchmarks [PROGRAM [SIZE ...]]
//
// PROGRAM is .build/release/kycuong unless given; SIZE are numbers of sample assignments, 10000 100000 unless given.
// Peers (jq, sqlite3, taskwarrior) are measured where they are installed: Config/setup --bench.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
let program = arguments.first ?? ".build/release/kycuong"
let sizes = arguments.count > 1 ? arguments.dropFirst().compactMap { Int($0) } : [10_000, 100_000]
let day = ["--today", "2026-11-24"]

guard access(program, X_OK) == 0 else {
  print("There is no program at \(program): swift build -c release")
  exit(66)
}
var pattern = Array("/tmp/kycuong-bench-XXXXXX".utf8CString)
guard mkdtemp(&pattern) != nil else { exit(74) }
let scratch = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
defer { _ = measure(["rm", "-rf", scratch]) }

print("| figure | least | median | most | unit\n|---|---|---|---|---")
for size in sizes {
  let store = "\(scratch)/store-\(size)"
  report(
    "init --sample \(size)", [measure([program, "init", store, "--sample", "\(size)"] + day)].compactMap { $0?.wall },
    "ms")
  Commands(program: program, store: store, scratch: scratch, size: size).run()
  Panels(program: program, store: store, size: size).run()
}
Peers(program: program, scratch: scratch).run()
