import Glibc

extension ConfigOverlay {
  /// The longest file that is read, in bytes.
  package static let fileLimit = 8 << 20
  /// The most files that are read.
  package static let countLimit = 500

  /// Reads the JSON files of a folder and of its subfolders, one level deep; other files are left alone.
  ///
  /// A file that cannot be read is an error, never silently the built-in one.
  package init(directory: String) throws(ConfigError) {
    var reader = OverlayReader(root: directory)
    try reader.readFolder("", isTop: true)
    files = reader.files
  }
}

/// Reads a folder of configuration files.
private struct OverlayReader {
  let root: String
  var files: [String: [UInt8]] = [:]

  mutating func readFolder(_ folder: String, isTop: Bool) throws(ConfigError) {
    for name in try names(in: folder).sorted() {
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      let isJSON = name.hasSuffix(".json")
      // A link that leads nowhere is told only where a file of the configuration would be.
      guard let status = try status(of: relative, required: isJSON) else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        if isTop { try readFolder(relative, isTop: false) }
      } else if isJSON {
        guard files.count < ConfigOverlay.countLimit else {
          throw failure(relative, .tooMany(limit: ConfigOverlay.countLimit))
        }
        files[relative] = try contents(of: relative)
      }
    }
  }

  private func names(in folder: String) throws(ConfigError) -> [String] {
    guard let stream = opendir(path(folder)) else { throw failure(folder, .unreadable(errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      // d_name is an array inside the entry; its bytes end with a zero.
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw failure(folder, .unreadable(errno)) }
    return names
  }

  private func status(of relative: String, required: Bool) throws(ConfigError) -> stat? {
    var status = stat()
    if stat(path(relative), &status) == 0 { return status }
    if required { throw failure(relative, .unreadable(errno)) }
    return nil
  }

  private func contents(of relative: String) throws(ConfigError) -> [UInt8] {
    // A pipe must not make the program wait: opened without blocking, then refused.
    let descriptor = open(path(relative), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(relative, .unreadable(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(relative, .unreadable(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(relative, .notAFile) }
    return try bytes(of: descriptor, relative)
  }

  private func bytes(of descriptor: CInt, _ relative: String) throws(ConfigError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(relative, .unreadable(errno)) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= ConfigOverlay.fileLimit else {
        throw failure(relative, .tooLarge(limit: ConfigOverlay.fileLimit))
      }
    }
  }

  private func path(_ relative: String) -> String {
    relative.isEmpty ? root : "\(root)/\(relative)"
  }

  private func failure(_ relative: String, _ fault: ConfigFault) -> ConfigError {
    ConfigError(findings: [ConfigFinding(file: path(relative), place: nil, fault: fault)])
  }
}
