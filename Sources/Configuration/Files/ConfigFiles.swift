import CDefaultConfig

/// The files in force: the built-in ones, each replaced by that of the overlay where there is one.
struct ConfigFiles {
  /// The bytes of one file.
  enum Contents {
    /// Compiled in; they live as long as the program.
    case builtIn(UnsafeRawBufferPointer)
    /// From the overlay.
    case overlaid([UInt8])
  }

  private let overlay: ConfigOverlay

  /// Prepares the files under an overlay.
  init(overlay: ConfigOverlay) {
    self.overlay = overlay
  }

  /// Names of all files, in order.
  var names: [String] {
    Set(ConfigFiles.builtInNames).union(overlay.files.keys).sorted()
  }

  /// The contents of a file; nil where there is none of this name.
  func contents(of name: String) -> Contents? {
    if let bytes = overlay.files[name] { return .overlaid(bytes) }
    return ConfigFiles.builtIn(name).map(Contents.builtIn)
  }

  /// The bytes of a file as they are.
  func bytes(of name: String) -> [UInt8]? {
    switch contents(of: name) {
    case .overlaid(let bytes): bytes
    case .builtIn(let buffer): Array(buffer)
    case nil: nil
    }
  }

  /// Names of the files that are compiled in, in order.
  static let builtInNames: [String] = (0..<kc_config_file_count()).compactMap { index in
    kc_config_file_at(index).map { String(cString: $0.pointee.name) }
  }

  private static func builtIn(_ name: String) -> UnsafeRawBufferPointer? {
    guard let index = builtInNames.firstIndex(of: name), let file = kc_config_file_at(index) else { return nil }
    return UnsafeRawBufferPointer(start: file.pointee.bytes, count: file.pointee.length)
  }
}
