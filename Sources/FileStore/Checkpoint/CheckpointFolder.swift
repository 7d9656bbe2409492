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
      Layout.Checkpoint.open, Layout.Checkpoint.closed, Layout.Checkpoint.index, Layout.Checkpoint.requests,
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
    guard let index = try mapped(Layout.Checkpoint.index, of: manifest, in: folder),
      let requests = try mapped(Layout.Checkpoint.requests, of: manifest, in: folder),
      requests.withBytes({ Digest(of: $0) }) == manifest.files[Layout.Checkpoint.requests]?.hash,
      let lines = try mapped(Layout.Checkpoint.closed, of: manifest, in: folder),
      let closed = MappedClosedRecords(
        lines: lines, index: index,
        file: "\(Layout.checkpoint)/\(NumberedName.text(manifest.head.sequence))/\(Layout.Checkpoint.closed)")
    else { return nil }
    guard let open = try mapped(Layout.Checkpoint.open, of: manifest, in: folder),
      let registry = OpenRecords(open, index, manifest).load(
        into: Registry(closed: closed, counters: manifest.counters))
    else { return nil }
    var state = StoreState()
    state.registry = registry
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
