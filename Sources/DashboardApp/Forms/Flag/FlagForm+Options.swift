import Domain
import TerminalUI
import VietnameseText

extension FlagForm {
  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .unit: unitOptions(query, app)
    case .head: headOptions(query, app)
    case .assignments: assignmentOptions(query, app)
    case .decision: decisionOptions(app).filter { query.matches($0) }
    case .violation: violationOptions(query, app)
    case .severity: severityOptions(app).filter { query.matches($0) }
    case .source: IncidentSource.options(matching: query, app)
    default: []
    }
  }

  /// Units that existed on the day of the act, in the order of the register.
  private func unitOptions(_ query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard let index = app.index else { return [] }
    let day = self.day(.actDate, app) ?? app.writingDay
    var filter = Filter()
    filter.words = query
    let living = index.unitTree().map(\.unit)
    let gone = index.registry.units.all.map(\.id).filter { !living.contains($0) }.sorted()
    return (living + gone).compactMap { index.registry.units[$0] }
      .filter { $0.exists(on: day) && index.matches($0, filter) }
      .compactMap { FlagForm.option(ofUnit: $0.id, on: day, app) }
  }

  private func headOptions(_ query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard let registry = app.index?.registry else { return [] }
    let day = self.day(.actDate, app)
    let terms = unit.map { registry.headships(of: $0) } ?? []
    return registry.headCandidates(of: unit, on: day).map { person in
      let own = terms.filter { $0.person == person.id }
      let term = own.first { term in day.map(term.period.contains) ?? false } ?? own.first
      return FlagForm.option(of: person, term, app)
    }.filter { query.matches($0) }
  }

  private func assignmentOptions(_ query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard let index = app.index, let unit else { return [] }
    return index.assignments(concerning: unit, matching: query, limit: 50).compactMap { id in
      (try? index.registry.assignment(id)).flatMap { $0 }.map { FlagForm.option(of: $0, app) }
    }
  }

  func decisionOptions(_ app: AppState) -> [FormOption] {
    app.settings.rulebook.catalogue.flaggingDecisions.map { FlagForm.option(of: $0, app) }
  }

  private func violationOptions(_ query: SearchQuery, _ app: AppState) -> [FormOption] {
    let day = self.day(.actDate, app) ?? app.writingDay
    return app.settings.rulebook.catalogue.violations(under: text(.decision), on: day).filter { category in
      let words = [category.id, category.title, category.seedWording ?? ""] + category.searchWords
      return query.matches(FoldedText(words.joined(separator: " "))) != nil
    }.map { FormOption($0.id, DisplayText($0.title), remark: DisplayText($0.id)) }
  }

  /// The degrees that exist for an act of the day entered.
  private func severityOptions(_ app: AppState) -> [FormOption] {
    SeverityOptions.all(on: day(.actDate, app) ?? app.writingDay, app)
  }
}

extension FlagForm {
  static func option(ofUnit id: Code<OrgUnit>, on day: CalendarDay?, _ app: AppState) -> FormOption? {
    guard let unit = app.index?.registry.units[id] else { return nil }
    let name = unit.name(on: day ?? app.writingDay)
    return FormOption(
      id.rawValue, DisplayText(name.name), remark: name.short == name.name ? "" : DisplayText(name.short))
  }

  static func option(of person: Person, _ term: Headship?, _ app: AppState) -> FormOption {
    guard let term else { return FormOption(person.id.rawValue, DisplayText(person.name), isPerson: true) }
    return FormOption(
      person.id.rawValue, "\(person.name), \(HeadWords.post(of: term, app.language))",
      remark: DayWords.period(term.period, app.language), isPerson: true)
  }

  static func option(of assignment: Assignment, _ app: AppState) -> FormOption {
    let number = RecordWords.number(assignment.id, on: app.today)
    // How it stands comes before the title, which can be longer than the field.
    let status = app.index.map { StatusWords.text(of: AssignmentSummary(assignment), on: $0.reporting, app.language) }
    return FormOption(assignment.id.rawValue, "\(number) \(status ?? ""): \(assignment.title)")
  }

  static func option(of document: LegalDocument, _ app: AppState) -> FormOption {
    FormOption(document.id, DisplayText(document.shortCitation), remark: DisplayText(document.title))
  }
}

extension SearchQuery {
  /// Whether an option holds the words.
  func matches(_ option: FormOption) -> Bool {
    matches(FoldedText("\(option.label.string) \(option.remark.string)")) != nil
  }
}
