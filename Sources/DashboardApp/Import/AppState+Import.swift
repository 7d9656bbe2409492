import Domain
import TerminalUI

extension AppState {
  /// Hands a file that was read to the dialog that asked for it.
  mutating func takeImport(_ wish: ImportWish, _ result: Result<ImportReading, ImportFileFault>) {
    for place in dialogs.indices {
      guard var dialog = dialogs[place] as? ImportDialog else { continue }
      dialog.take(wish, result, self)
      dialogs[place] = dialog
    }
  }
}

extension CommonBindings {
  /// Taking rows of a file into the store, from the menu, for those who may.
  static func imports(_ app: AppState) -> [ActionBinding] {
    guard app.may(.importRecords) else { return [] }
    return [
      ActionBinding(
        [], .importFile, Phrase("nhập từ tệp…", "import from a file…"), group: .program, disabled: app.writingBar)
    ]
  }
}
