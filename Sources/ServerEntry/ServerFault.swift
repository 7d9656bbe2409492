import JSON

/// Why what root declared cannot be used.
package enum ServerFault: Error, Equatable, Sendable {
  /// The system does not let it be read; an errno value.
  case unreadable(Int32)
  case notAFile
  /// The file or its folder belongs to somebody other than root.
  case otherOwner
  /// Somebody other than root may change the file or its folder.
  case writableByOthers
  case tooLarge
  case json(JSONError)
  /// The value of a key is missing or not one that is known.
  case unfit(key: String)
}
