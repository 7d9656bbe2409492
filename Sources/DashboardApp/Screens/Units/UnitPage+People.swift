import Domain
import TerminalUI
import VietnameseText

extension UnitPage {
  /// The people of the unit, with what they hold now.
  func peopleTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Họ và tên", "Name")), minimum: 14, ideal: 28, maximum: 40, givesWay: 2),
      TableColumn(app.text(Phrase("Nhóm", "Group")), minimum: 9, ideal: 16, maximum: 24, givesWay: 3, canGo: true),
      TableColumn(app.text(Phrase("Đang giữ", "Holds")), minimum: 12, ideal: 26, maximum: 40, givesWay: 1),
      TableColumn(app.text(Phrase("Mã", "Code")), ideal: 9, givesWay: 4, canGo: true),
    ]
    let ids = people.ids
    let shown = Dictionary(detail.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let today = app.today
    let terms = detail.headships.filter { $0.period.contains(today) }
    var table = Table(columns: columns, count: ids.count, state: people.view) { place in
      let id = ids[place]
      guard let person = shown[id] else { return TableRow([TableCell(DisplayText(id.rawValue), style: .dim)]) }
      let post = terms.first { $0.person == id }.map { HeadWords.post(of: $0, app.language) }
      return TableRow([
        TableCell(DisplayText(person.name)), TableCell(app.text(person.group.label), style: .dim),
        TableCell(post ?? "", style: .value), TableCell(DisplayText(id.rawValue), style: .dim),
      ])
    }
    table.emptyLines = [
      Line(
        app.text(
          Phrase("Chưa ghi ai của đơn vị này. F7 thêm người.", "Nobody of this unit is entered. F7 adds a person.")),
        .dim)
    ]
    return table
  }
}
