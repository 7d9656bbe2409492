import Domain

extension Session {
  /// The store folder: that of a shared server, as asked for, else the personal store of whoever runs the program (XDG base directories).
  func storeFolder() throws(Failure) -> String {
    if let server = WayIn.current.server { return server.store }
    if let folder = options.storeFolder ?? Environment["KYCUONG_STORE"] {
      guard !folder.isEmpty else {
        throw .usage(
          Phrase("--store không có tên thư mục.", "--store names no folder."),
          next: Phrase("Ghi tên thư mục, hoặc bỏ --store.", "Name a folder, or leave --store out."))
      }
      return folder
    }
    if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/kycuong" }
    if let home = Environment["HOME"], home.hasPrefix("/") { return "\(home)/.local/share/kycuong" }
    throw .usage(
      Phrase("Không biết sổ nằm ở đâu: chưa đặt biến HOME.", "Where the store is, is not known: HOME is not set."),
      next: Phrase("Thêm --store THƯ_MỤC.", "Add --store DIR."))
  }
}
