import CPlatform
import DashboardApp
import Domain
import Glibc
import VietnameseText

/// The folder in which the program runs, as the place for documents of the dashboard.
struct FolderOutlet: DocumentOutlet {
  func write(_ bytes: [UInt8], as name: String) throws(ExportFailure) -> String {
    do throws(Failure) {
      var sink = try Sink(file: name, force: false)
      try sink.write(bytes)
      try sink.finish()
    } catch {
      guard case .told(_, let what, _) = error else {
        throw .file(Phrase("Không ghi được tệp \(name).", "Cannot write the file \(name)."))
      }
      throw .file(what)
    }
    return FolderOutlet.path(of: name)
  }

  private static func path(of name: String) -> String {
    guard let folder = getcwd(nil, 0) else { return name }
    defer { free(folder) }
    return "\(String(cString: folder))/\(name)"
  }
}
