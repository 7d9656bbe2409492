import CPlatform
import Domain

/// The folders of one store, open: every file of it is reached from these descriptors, so that a folder moved or
/// replaced under the program is never written by name.
package final class StoreFolder: Sendable {
  /// The file system that the folder is on.
  package let files: any FileSystem
  /// The path it was opened by, for messages.
  package let path: String
  /// The store folder.
  package let root: Descriptor
  /// The folder of segments.
  package let journal: Descriptor
  /// What should be told to whoever set the store up.
  package let advice: [FolderAdvice]
  /// Hears what takes long.
  let hears: @Sendable (StoreActivity) -> Void

  /// Opens the folders after checking that nobody else could have written in them.
  package init(
    at path: String, on files: any FileSystem, hears: @escaping @Sendable (StoreActivity) -> Void = { _ in }
  ) throws(FolderFault) {
    let root = try FolderFault.opening(missing: .missing) { () throws(FileFailure) in try files.openFolder(at: path) }
    do throws(FolderFault) {
      advice = try Self.check(root, on: files)
      journal = try FolderFault.opening(missing: .noStore) { () throws(FileFailure) in
        try files.open(Layout.journal, in: root, for: .folder)
      }
    } catch {
      files.close(root)
      throw error
    }
    self.files = files
    self.path = path
    self.root = root
    self.hears = hears
  }

  deinit {
    files.close(journal)
    files.close(root)
  }

  /// Refuses a folder that others could write in, or on which the protocol cannot be kept.
  static func check(_ root: Descriptor, on files: any FileSystem) throws(FolderFault) -> [FolderAdvice] {
    let (status, volume) = try FolderFault.opening(missing: .missing) { () throws(FileFailure) in
      (try files.status(of: root), try files.volumeKind(at: root))
    }
    guard status.owner == kc_user() else { throw .foreignOwner(status.owner) }
    guard status.mode & 0o022 == 0 else { throw .writableByOthers(status.mode) }
    switch volume {
    case .local: return []
    case .passing: return [.passingVolume]
    case .unsupported(let magic): throw .unsupportedVolume(magic)
    }
  }
}

/// Why a folder is not used as a store.
package enum FolderFault: Error, Hashable, Sendable {
  /// There is no folder.
  case missing
  /// The folder holds no journal.
  case noStore
  /// It belongs to the account of this user id.
  case foreignOwner(UInt32)
  /// Its mode lets others write.
  case writableByOthers(UInt32)
  /// It lies on a file system on which flushing and locking cannot be relied on.
  case unsupportedVolume(UInt32)
  /// A file call failed.
  case file(FileFailure)

  /// Runs file calls, telling a missing name from other failures.
  static func opening<Result>(
    missing: FolderFault, _ body: () throws(FileFailure) -> Result
  ) throws(FolderFault) -> Result {
    do throws(FileFailure) {
      return try body()
    } catch {
      throw error.isMissing ? missing : .file(error)
    }
  }
}

/// What is allowed but worth a warning.
package enum FolderAdvice: Hashable, Sendable {
  /// The folder lies in memory or on a container's overlay: it goes with the machine.
  case passingVolume
}
