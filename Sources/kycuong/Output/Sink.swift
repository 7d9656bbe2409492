import CPlatform
import Domain
import Glibc
import VietnameseText

/// Where output goes: standard output, or a file that appears whole or not at all.
struct Sink: ~Copyable {
  private let descriptor: Int32
  /// The file that is being written beside its final place; nil for standard output.
  private let file: PendingFile?
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    file = nil
  }

  /// A file, which must not exist unless `force` is set.
  init(file path: String, force: Bool) throws(Failure) {
    let file = try PendingFile(path, force: force)
    descriptor = file.descriptor
    self.file = file
  }

  /// Where the options ask for.
  init(_ options: FileOptions) throws(Failure) {
    try WayIn.refuseOnServer("-o", where: options.output != nil)
    if let file = options.output {
      try self.init(file: file, force: options.force)
    } else {
      self.init()
    }
  }

  deinit {
    if !isFinished { file?.abandon() }
  }

  /// Adds text; what leaves the program as text has been made safe by whoever composed it.
  mutating func write(_ text: DisplayText) throws(Failure) {
    try write(text.string.utf8)
  }

  /// Adds a line of text.
  mutating func writeLine(_ text: DisplayText) throws(Failure) {
    try write(text)
    try write([UInt8(ascii: "\n")])
  }

  /// Adds bytes that a writer of JSON or CSV made.
  mutating func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what is left and puts a file in its place.
  mutating func finish() throws(Failure) {
    try flush()
    isFinished = true
    try file?.publish()
  }

  private mutating func flush() throws(Failure) {
    var written = 0
    while written < buffer.count {
      let result = buffer.withUnsafeBytes { bytes in
        bytes.baseAddress.map { kc_write(descriptor, $0 + written, bytes.count - written) } ?? 0
      }
      guard result > 0 else { throw failure(Int32(clamping: -result)) }
      written += result
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func failure(_ code: Int32) -> Failure {
    if file == nil, code == EPIPE { return .readerGone }
    let name = file.map { DisplayText($0.path) }
    return .inputOutput(
      Phrase(
        "Không ghi được ra \(name ?? "đầu ra chuẩn"): \(errorText(code)).",
        "Cannot write to \(name ?? "standard output"): \(errorText(code))."),
      next: Phrase(
        "Kiểm tra chỗ trống và quyền ghi, rồi chạy lại.", "Check free space and permissions, then run again."))
  }
}

/// What the system says of an error number.
func errorText(_ code: Int32) -> DisplayText {
  DisplayText(String(cString: kc_error_text(code)))
}
