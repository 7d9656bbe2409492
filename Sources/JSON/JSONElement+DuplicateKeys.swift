extension JSONElement {
  /// Throws at the first key that stands twice in one object, in the value and all it contains.
  func refuseDuplicateKeys() throws(JSONError) {
    switch tag {
    case .object:
      try refuseDuplicateMembers()
      for member in JSONMembers(of: self) where member.value.isContainer { try member.value.refuseDuplicateKeys() }
    case .array:
      for item in JSONItems(of: self) where item.isContainer { try item.refuseDuplicateKeys() }
    default:
      break
    }
  }

  private var isContainer: Bool { tag == .object || tag == .array }

  private func refuseDuplicateMembers() throws(JSONError) {
    let count = (payload >> 32) & 0xFF_FFFF
    // Comparing all pairs is fastest for a record and would be endless for a hostile object.
    guard count > 40 else { return try refuseDuplicatesByPairs() }
    var seen = Set<Name>(minimumCapacity: count)
    for member in JSONMembers(of: self) where !seen.insert(Name(bytes: member.key.text)).inserted {
      throw .duplicateMember(member.name, at: member.key.place)
    }
  }

  private func refuseDuplicatesByPairs() throws(JSONError) {
    var earlier = at(cell + 1)
    while earlier.tag == .string {
      let text = earlier.text
      let value = earlier.at(earlier.cell + 1)
      var later = value.at(value.end)
      earlier = later
      while later.tag == .string {
        if equalBytes(later.text, text) {
          throw .duplicateMember(String(decoding: text, as: UTF8.self), at: later.place)
        }
        later = later.at(later.at(later.cell + 1).end)
      }
    }
  }
}

// The bytes of a key, hashed with Swift's per-process seed: crafted keys cannot make the set slow.
private struct Name: Hashable {
  let bytes: UnsafeBufferPointer<UInt8>

  static func == (one: Name, other: Name) -> Bool { equalBytes(one.bytes, other.bytes) }

  func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}
