import CPlatform
import Domain
import JSON

/// The folder `checkpoint` of a store: which checkpoints there are, reading one, putting a new one in place.
struct CheckpointFolder {
  /// How many checkpoints are kept.
  static let kept = 3

  let files: any FileSystem
  /// The store folder.
  let root: Descriptor
  let store: String

  /// The sequences of the checkpoints, newest first; none where there is no folder.
  func sequences() throws(StoreError) -> [Int] {
    try StoreError.files(Layout.checkpoint) { () throws(FileFailure) in
      guard try files.status(of: Layout.checkpoint, in: root) != nil else { return [] }
      return try files.withOpen(Layout.checkpoint, in: root, for: .folder) { folder throws(FileFailure) in
        try files.names(in: folder).compactMap { NumberedName.number(in: $0) }.sorted(by: >)
      }
    }
  }

  /// The manifest of a checkpoint; nil where it is missing, damaged or of another store.
  func manifest(of sequence: Int) -> CheckpointManifest? {
    do throws(FileFailure) {
      return try inside(sequence) { folder throws(FileFailure) in try manifest(in: folder, of: sequence) }
    } catch {
      return nil
    }
  }

  /// Reads a checkpoint; nil where it is not good, since the one before and the journal hold all that it does.
  func load(_ sequence: Int) -> StoreState? {
    do throws(FileFailure) {
      return try inside(sequence) { folder throws(FileFailure) in
        guard let manifest = try manifest(in: folder, of: sequence) else { return nil }
        return try load(manifest, in: folder)
      }
    } catch {
      return nil
    }
  }

  /// The first file of a checkpoint that is not as its manifest says; nil where all are.
  func firstChangedFile(of manifest: CheckpointManifest) -> String? {
    let names = [
      Layout.Checkpoint.open, Layout.Checkpoint.openIndex, Layout.Checkpoint.closed, Layout.Checkpoint.index,
      Layout.Checkpoint.requests,
    ]
    return names.first { name in
      do throws(FileFailure) {
        return try inside(manifest.head.sequence) { folder throws(FileFailure) in
          guard let region = try mapped(name, of: manifest, in: folder) else { return true }
          return region.withBytes { Digest(of: $0) } != manifest.files[name]?.hash
        }
      } catch {
        return true
      }
    }
  }

  /// The requests that a checkpoint remembers; nil where the file cannot be read.
  func requests(of manifest: CheckpointManifest) -> RequestIndex? {
    do throws(FileFailure) {
      return try inside(manifest.head.sequence) { folder throws(FileFailure) in
        try mapped(Layout.Checkpoint.requests, of: manifest, in: folder).map { RequestIndex($0) }
      }
    } catch {
      return nil
    }
  }

  private func inside<Result>(
    _ sequence: Int, _ body: (Descriptor) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    try files.withOpen(Layout.checkpoint, in: root, for: .folder) { all throws(FileFailure) in
      try files.withOpen(NumberedName.text(sequence), in: all, for: .folder) { one throws(FileFailure) in
        try body(one)
      }
    }
  }

  private func manifest(in folder: Descriptor, of sequence: Int) throws(FileFailure) -> CheckpointManifest? {
    guard let bytes = try files.contents(of: Layout.Checkpoint.manifest, in: folder, atMost: 16 << 20),
      let manifest = CheckpointManifest(bytes), manifest.store == store, manifest.head.sequence == sequence
    else { return nil }
    return manifest
  }

  private func load(_ manifest: CheckpointManifest, in folder: Descriptor) throws(FileFailure) -> StoreState? {
    let place = "\(Layout.checkpoint)/\(NumberedName.text(manifest.head.sequence))/"
    guard let lines = try mapped(Layout.Checkpoint.closed, of: manifest, in: folder),
      let index = try mapped(Layout.Checkpoint.index, of: manifest, in: folder),
      let openLines = try mapped(Layout.Checkpoint.open, of: manifest, in: folder),
      let openIndex = try mapped(Layout.Checkpoint.openIndex, of: manifest, in: folder),
      let requests = try mapped(Layout.Checkpoint.requests, of: manifest, in: folder),
      let closed = MappedRecords(
        lines: lines, index: index, file: place + Layout.Checkpoint.closed, linesAreChecked: false),
      let open = MappedRecords(
        lines: openLines, index: openIndex, file: place + Layout.Checkpoint.open, linesAreChecked: true)
    else { return nil }
    // The files are summed on another processor while this one parses what every opening needs.
    let isWhole = Beside {
      defer { for region in [openLines, index, requests] { region.letGo() } }
      return manifest.holds(openLines, as: Layout.Checkpoint.open)
        && manifest.holds(requests, as: Layout.Checkpoint.requests)
        && manifest.holdsTable(of: openIndex, as: Layout.Checkpoint.openIndex)
        && manifest.holdsTable(of: index, as: Layout.Checkpoint.index)
    }
    var state = StoreState()
    state.registry = Registry(closed: closed, counters: manifest.counters)
    let isRead = RecordLine.load(openLines, 0..<open.firstLine, into: &state.registry)
    guard isWhole.value(), isRead else { return nil }
    let parking = Parking(open)
    parking.park(in: &state.registry)
    state.parking = parking
    state.head = manifest.head
    state.place = manifest.place
    state.recorded = manifest.recorded
    state.requests = RequestLog(older: RequestIndex(requests))
    return state
  }

  /// A file mapped, where it has the size that the manifest names.
  private func mapped(
    _ name: String, of manifest: CheckpointManifest, in folder: Descriptor
  ) throws(FileFailure) -> MappedRegion? {
    guard let expected = manifest.files[name] else { return nil }
    return try files.withOpen(name, in: folder, for: .read) { file throws(FileFailure) in
      guard try files.status(of: file).size == expected.count else { return nil }
      return try files.map(file, size: expected.count)
    }
  }
}

extension CheckpointManifest {
  /// Whether a file is as it was written.
  fileprivate func holds(_ region: MappedRegion, as name: String) -> Bool {
    files[name].map { file in region.withBytes(file.isOf) } ?? false
  }

  /// Whether the first part of an index is as it was written.
  fileprivate func holdsTable(of region: MappedRegion, as name: String) -> Bool {
    guard let table = tables[name] else { return false }
    return region.withBytes { bytes in
      (0...bytes.count).contains(table.count)
        && table.isOf(UnsafeRawBufferPointer(rebasing: bytes[..<table.count]))
    }
  }
}

extension CheckpointManifest.File {
  /// Whether bytes are those that were written, as far as accidents go; against intent `verify` compares the hash and
  /// reads the journal.
  fileprivate func isOf(_ bytes: UnsafeRawBufferPointer) -> Bool {
    Checksum(of: bytes) == sum
  }
}
