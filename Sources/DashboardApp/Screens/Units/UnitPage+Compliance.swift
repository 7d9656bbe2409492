import Domain
import TerminalUI
import VietnameseText

extension UnitPage {
  /// The seven instructions: how the unit stands with each, and what that is judged by.
  func complianceTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Nội dung chỉ đạo", "Instruction")), minimum: 18, ideal: 26),
      TableColumn(app.text(Phrase("Tình trạng", "State")), ideal: 10),
      TableColumn(app.text(Phrase("Căn cứ", "Judged by")), minimum: 14, ideal: 44, maximum: 130, givesWay: 1),
    ]
    let items = file?.items ?? []
    let words = ComplianceWords(app)
    let ids = compliance.ids
    var table = Table(columns: columns, count: ids.count, state: compliance.view) { place in
      guard let item = items.first(where: { $0.instruction == ids[place] }) else { return TableRow([]) }
      let state = words.state(of: item)
      return TableRow([
        TableCell(words.name(of: item.instruction)), TableCell(state.text, style: state.style),
        TableCell(words.basis(of: item), style: item.state == .overdue ? .text : .dim),
      ])
    }
    table.position = .suffixed("/ 7")
    return table
  }

  /// The whole basis of the row under the cursor, which the table has no room for.
  func complianceNote(_ app: AppState, width: Int) -> [Line] {
    guard let chosen = compliance.cursor, let item = file?.items.first(where: { $0.instruction == chosen }) else {
      return []
    }
    let words = ComplianceWords(app)
    return Line.wrapped("\(words.name(of: chosen)): \(words.basis(of: item))", to: max(10, width), style: .text)
  }

  /// Where the row under the cursor is looked into: its register, the tasks or the incidents of the unit.
  func openCompliance(_ app: inout AppState) -> [Effect] {
    guard let chosen = compliance.cursor else { return [] }
    switch chosen {
    case .deadlines, .roleOfTheHead: return app.go(to: .assignments, at: .records(of: unit))
    case .evaluation: return app.go(to: .incidents, at: .records(of: unit))
    default:
      guard let register = chosen.register else { return [] }
      return app.go(to: .registers, at: .register(register, filter: "unit:\(unit.rawValue)"))
    }
  }
}
