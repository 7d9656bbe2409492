import Domain
import JSON

/// Reads the files one after another and collects what is wrong with them.
final class ConfigurationLoader {
  private let files: ConfigFiles
  private let checksEveryText: Bool
  private let parser = JSONParser(lengthLimit: ConfigOverlay.fileLimit)
  private(set) var findings: [ConfigFinding] = []

  /// Prepares reading; texts of built-in files are looked at one by one only if asked, since a test does it.
  init(overlay: ConfigOverlay, checksEveryText: Bool) {
    files = ConfigFiles(overlay: overlay)
    self.checksEveryText = checksEveryText
  }

  /// The bytes of the catalogue in force.
  var catalogueBytes: [UInt8] { files.bytes(of: FileName.catalogue) ?? [] }

  /// Reads all that rules need; nil parts were reported.
  func rulebook(hash: String) -> Rulebook? {
    let catalogue = read(FileName.catalogue, CatalogueReader.read)
    let discipline = disciplineLaw(catalogue)
    let councils = read(FileName.councils, CouncilReader(catalogue: catalogue).councils)
    let permissions = read(FileName.roles, RolesReader.read)
    let thresholds = read(FileName.thresholds, ThresholdsReader.read)
    let suggestions = read(FileName.suggestions) { SuggestionsReader.read($0, catalogue: catalogue) }
    let compliance = read(FileName.compliance, ComplianceReader.read)
    let evaluation = evaluationLaw(catalogue)
    let calendar = workCalendar()
    let letterheads = read(FileName.letterheads, LetterheadsReader.read)
    guard let catalogue, let discipline, let councils, let permissions, let thresholds, let suggestions,
      let compliance, let evaluation, let letterheads
    else {
      return nil
    }
    return Rulebook(
      catalogue: catalogue, calendar: calendar, permissions: permissions, discipline: discipline,
      thresholds: thresholds, suggestions: suggestions, compliance: compliance, evaluation: evaluation,
      councils: councils,
      catalogueHash: hash, letterheads: letterheads)
  }

  /// Reads the register and its events; nil parts were reported.
  func register() -> UnitRegister? {
    let units = read(FileName.register, RegisterReader.read)
    let events = read(FileName.events) { EventsReader.read($0, register: units) }
    guard let units, let events else { return nil }
    return UnitRegister(units: units, events: events.events)
  }

  /// Reads events that a person wrote; what they say of units is judged against a store, not here.
  func events(in bytes: [UInt8], named name: String) -> UnitEventsFile? {
    read(name, .overlaid(bytes)) { EventsReader.read($0, register: nil) }
  }

  /// Reports files of the overlay that have no meaning: a mistyped name must not pass for a change.
  func reportUnknownFiles() {
    for name in files.names where !FileName.isKnown(name) {
      findings.append(ConfigFinding(file: name, place: nil, fault: .unknownFile))
    }
  }

  private func disciplineLaw(_ catalogue: LegalCatalogue?) -> DisciplineLaw? {
    let reader = DisciplineReader(catalogue: catalogue)
    let forms = read(FileName.forms, reader.forms)
    let scales = read(FileName.severity, reader.severityScales)
    let limits = read(FileName.limitation, reader.limitationRules)
    let grounds = read(FileName.postponement, reader.postponementGrounds)
    let instruments = read(FileName.instruments, reader.instruments)
    let exclusions = read(FileName.exclusions, reader.exclusions)
    let procedure = read(FileName.procedure, reader.procedureRules)
    let ranges = ProportionReader(reader: reader, forms: forms, scales: scales ?? [])
    let proportions = read(FileName.proportionality, ranges.read)
    guard let forms, let scales, let limits, let grounds, let instruments, let exclusions, let procedure,
      let proportions
    else { return nil }
    return DisciplineLaw(
      forms: forms.forms, formRules: forms.rules, severityScales: scales, limitationRules: limits,
      postponementGrounds: grounds, instruments: instruments, exclusionRules: exclusions.stops,
      unlimitedGrounds: exclusions.unlimited, procedureRules: procedure, proportionRules: proportions)
  }

  private func evaluationLaw(_ catalogue: LegalCatalogue?) -> EvaluationLaw? {
    let reader = EvaluationReader(catalogue: catalogue)
    let units = read(FileName.unitGrades, reader.units)
    let persons = read(FileName.personGrades, reader.persons)
    guard let units, let persons else { return nil }
    return EvaluationLaw(ruleSets: units + persons)
  }

  private func workCalendar() -> WorkCalendar {
    let named = files.names.compactMap { name in FileName.calendarYear(name).map { (name: name, year: $0) } }
    let years = named.compactMap { entry in
      read(entry.name) { CalendarReader.read($0, year: entry.year) }
    }
    for (one, next) in zip(named, named.dropFirst()) where one.year + 1 < next.year {
      findings.append(ConfigFinding(file: next.name, place: nil, fault: .yearMissing(one.year + 1)))
    }
    return WorkCalendar(years: years)
  }
}

extension ConfigurationLoader {
  /// Parses a file and reads it, noting what is found; nil where it could not be read.
  private func read<Value>(_ name: String, _ body: (ConfigNode) -> Value?) -> Value? {
    read(name, files.contents(of: name), body)
  }

  private func read<Value>(
    _ name: String, _ contents: ConfigFiles.Contents?, _ body: (ConfigNode) -> Value?
  ) -> Value? {
    let sink = FindingSink(file: name)
    defer { findings += sink.findings }
    guard let contents else {
      sink.report(.missingFile, at: nil)
      return nil
    }
    do throws(JSONError) {
      switch contents {
      case .builtIn(let buffer):
        return try parser.withDocument(buffer) { read($0, sink, checksText: checksEveryText, body) }
      case .overlaid(let bytes):
        return try parser.withDocument(bytes) { read($0, sink, checksText: true, body) }
      }
    } catch {
      sink.report(.json(error.sentence, english: error.englishSentence), at: nil)
      return nil
    }
  }

  private func read<Value>(
    _ element: JSONElement, _ sink: FindingSink, checksText: Bool, _ body: (ConfigNode) -> Value?
  ) -> Value? {
    let root = ConfigNode(element: element, sink: sink)
    if checksText { TextCheck.check(root) }
    guard let schema = root.optional("schema") else {
      sink.report(.missingKey("schema"), at: element)
      return nil
    }
    guard let number = schema.integer(in: 0...1_000_000) else { return nil }
    guard number == 1 else {
      schema.report(.unsupportedSchema(number))
      return nil
    }
    return body(root)
  }
}
