import CPlatform
import Domain
import Glibc

/// The folder in which a store is built before it gets its name.
final class CreationSite {
  private let files: any FileSystem
  private let path: String
  private let name: String
  private let beside: String
  private let parentPath: String
  private let parent: Descriptor

  /// Makes the folder beside the place where the store will stand.
  init(for path: String, on files: any FileSystem) throws(StoreError) {
    var parts = path.split(separator: "/").map(String.init)
    guard path.hasPrefix("/"), let name = parts.popLast(), name != "..", name != "." else {
      throw .unfitFolder(folder: path, reason: .notAFolder)
    }
    self.files = files
    self.path = path
    self.name = name
    beside = ".\(name).new-\(kc_process())"
    parentPath = "/" + parts.joined(separator: "/")
    do throws(FileFailure) {
      parent = try Self.openMakingMissing(parts, on: files)
    } catch {
      throw StoreError(FolderFault.file(error), path: "/" + parts.joined(separator: "/"))
    }
    do throws(StoreError) {
      try requireFree()
      try StoreError.files(beside) { () throws(FileFailure) in
        try files.removeTree(beside, in: parent, depth: 5)
        try files.makeFolder(beside, in: parent, mode: Layout.folderMode)
      }
    } catch {
      files.close(parent)
      throw error
    }
  }

  deinit {
    files.close(parent)
  }

  /// Makes the folders and the small files of an empty store.
  func layOut(_ format: StoreFormat) throws(StoreError) -> StoreFolder {
    try StoreError.files(beside) { () throws(FileFailure) in
      try files.withOpen(beside, in: parent, for: .folder) { root throws(FileFailure) in
        for folder in [Layout.journal, Layout.checkpoint, Layout.quarantine] {
          try files.makeFolder(folder, in: root, mode: Layout.folderMode)
        }
        try files.writeNew(Layout.format, in: root, mode: Layout.fileMode, format.bytes)
        try files.writeNew(Layout.lock, in: root, mode: Layout.fileMode, [])
        try files.writeNew(Layout.checkpointLock, in: root, mode: Layout.fileMode, [])
        try files.synchronise(root)
      }
    }
    do throws(FolderFault) {
      return try StoreFolder(at: (parentPath == "/" ? "" : parentPath) + "/" + beside, on: files)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Gives the folder the name of the store.
  func moveIn() throws(StoreError) {
    do throws(StoreError) {
      try requireFree()
      try StoreError.files(name) { () throws(FileFailure) in
        // An empty folder of that name is taken away first; a new one that somebody makes meanwhile stays.
        if try files.status(of: name, in: parent) != nil { try files.removeFolder(name, in: parent) }
        try files.renameToNew(beside, in: parent, to: name, in: parent)
        try files.synchronise(parent)
      }
    } catch {
      abandon()
      throw error
    }
  }

  /// Takes away what was built; what cannot be taken away is left under its hidden name.
  func abandon() {
    do throws(FileFailure) { try files.removeTree(beside, in: parent, depth: 5) } catch { return }
  }

  private func requireFree() throws(StoreError) {
    let isFree = try StoreError.files(name) { () throws(FileFailure) in
      guard let status = try files.status(of: name, in: parent) else { return true }
      guard status.kind == .folder else { return false }
      return try files.withOpen(name, in: parent, for: .folder) { folder throws(FileFailure) in
        try files.names(in: folder).isEmpty
      }
    }
    guard isFree else { throw .exists(folder: path) }
  }

  private static func openMakingMissing(
    _ parts: [String], on files: any FileSystem
  ) throws(FileFailure) -> Descriptor {
    do throws(FileFailure) {
      return try files.openFolder(at: "/" + parts.joined(separator: "/"))
    } catch {
      guard error.isMissing, let last = parts.last else { throw error }
      let above = try openMakingMissing(Array(parts.dropLast()), on: files)
      defer { files.close(above) }
      do throws(FileFailure) {
        try files.makeFolder(last, in: above, mode: Layout.folderMode)
        try files.synchronise(above)
      } catch {
        if error.code != EEXIST { throw error }
      }
      return try files.open(last, in: above, for: .folder)
    }
  }
}
