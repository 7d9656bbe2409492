/// Files that take the place of built-in ones, by name below the configuration folder.
package struct ConfigOverlay: Hashable, Sendable {
  /// The bytes of each file.
  package let files: [String: [UInt8]]

  /// No file: the configuration as built in.
  package static let none = ConfigOverlay(files: [:])

  /// Takes files already read.
  package init(files: [String: [UInt8]]) {
    self.files = files
  }
}
