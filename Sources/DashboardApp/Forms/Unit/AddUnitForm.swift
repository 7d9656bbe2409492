import Domain
import TerminalUI
import VietnameseText

/// Enters a new unit.
package struct AddUnitForm: Form {
  package static let record = RecordKind.unit

  package var fields: [FormField]
  /// The level that follows from the kind, as long as nobody chose another.
  private var derivedLevel: UnitLevel?

  package init(parent: Code<OrgUnit>?, _ app: AppState) {
    fields = [
      UnitFields.name(Phrase("Tên", "Name")), UnitFields.short, UnitFields.kind, UnitFields.level, UnitFields.parent,
      UnitFields.foundedOn, UnitFields.legalBasis,
    ]
    self[.parent]?.choose(parent.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Thêm đơn vị", "Add a unit")) }

  package var columnTitles: (Phrase, Phrase)? { UnitFields.columnTitles }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    UnitFields.options(of: key, matching: query, app)
  }

  package mutating func valueChanged(of key: FormField.Key, _ app: AppState) {
    guard key == .kind, let kind = UnitKind(rawValue: text(.kind)),
      self[.level]?.isBlank == true || text(.level) == derivedLevel?.rawValue
    else { return }
    derivedLevel = kind.usualLevel
    self[.level]?.choose(kind.usualLevel.option(app))
  }

  package mutating func revise(_ app: AppState) {
    self[.parent]?.placeholder = app.text(UnitFields.noParent)
    let slug = Slug.make(text(.names))
    self[.names]?.remarks =
      slug.isEmpty ? [] : [.info(app.text(Phrase("mã cố định: \(slug)", "permanent code: \(slug)")))]
  }

  /// The code is made from the name.
  package func key(for field: RecordField) -> FormField.Key? {
    field == RecordField(.unit, "id") ? .names : sameNamed(field)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    var draft = UnitDraft()
    draft.name = text(.names)
    draft.short = text(.short)
    draft.kind = UnitKind(rawValue: text(.kind)) ?? .other
    draft.level = UnitLevel(rawValue: text(.level)) ?? .province
    draft.parent = Code(rawValue: text(.parent))
    draft.foundedOn = day(.foundedOn, app)
    draft.legalBasis = text(.legalBasis)
    return .addUnit(draft)
  }

  package func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)? {
    receipt.created.first.flatMap { Code<OrgUnit>(rawValue: $0.id) }.map { (.units, .unit($0)) }
  }
}
