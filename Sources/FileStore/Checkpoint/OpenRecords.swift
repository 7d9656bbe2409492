import Domain
import JSON

/// The file `open.jsonl` of a checkpoint on its way into a registry.
struct OpenRecords: Sendable {
  /// Below this size a second processor costs more than it saves.
  private static let parallelBytes = 1 << 18
  private let region: MappedRegion
  private let index: MappedRegion
  private let manifest: CheckpointManifest

  /// The mapped file, the index whose table is checked beside it, and what the manifest says of both.
  init(_ region: MappedRegion, _ index: MappedRegion, _ manifest: CheckpointManifest) {
    self.region = region
    self.index = index
    self.manifest = manifest
  }

  /// The registry with all records of the file; nil where a hash is not that of the manifest, or a line is no record.
  func load(into empty: Registry) -> Registry? {
    guard region.count > Self.parallelBytes else {
      var registry = empty
      return isWhole && load(0..<region.count, into: &registry) ? registry : nil
    }
    // The other processor has the hashes to compute, so it gets fewer lines.
    let middle = region.withBytes { bytes in
      ByteSearch.first(0x0A, in: bytes, from: bytes.count / 16 * 9).map { $0 + 1 } ?? bytes.count
    }
    let second = Beside { [self] in
      var registry = Registry()
      reserve(&registry, share: 2)
      return isWhole && load(middle..<region.count, into: &registry) ? registry : nil
    }
    var registry = empty
    reserve(&registry, share: 1)
    let isGood = load(0..<middle, into: &registry)
    guard let rest = second.value(), isGood else { return nil }
    registry.takeLoaded(rest)
    return registry
  }

  private var isWhole: Bool {
    let table = manifest.table
    return region.withBytes { Digest(of: $0) } == manifest.files[Layout.Checkpoint.open]?.hash
      && index.withBytes { bytes in
        (0...bytes.count).contains(table.count)
          && Digest(of: UnsafeRawBufferPointer(rebasing: bytes[..<table.count])) == table.hash
      }
  }

  private func reserve(_ registry: inout Registry, share: Int) {
    registry.reserve((manifest.counts["openAssignments"] ?? 0) / share, of: .assignment)
    registry.reserve((manifest.counts["people"] ?? 0) / share, of: .person)
    registry.reserve((manifest.counts["headships"] ?? 0) / share, of: .headship)
  }

  private func load(_ range: Range<Int>, into registry: inout Registry) -> Bool {
    region.withBytes { bytes in
      let parser = JSONParser(duplicateKeys: .unchecked)
      var start = range.lowerBound
      while start < range.upperBound {
        guard let end = ByteSearch.first(0x0A, in: bytes, from: start), end < range.upperBound else { return false }
        let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        do throws(RecordFault) {
          try RecordLine.load(line, readableAfter: bytes.count - end, parser, into: &registry)
        } catch {
          return false
        }
        start = end + 1
      }
      return true
    }
  }
}
