import ArgumentParser
import Domain

/// The fields of a dissemination.
struct DisseminationOptions: EntryOptions {
  typealias Entry = Dissemination

  @Option(help: unitHint, completion: unitCompletion) var unit: String?
  @Option(
    help: hint("Văn bản: D25, D30, CV-CT hoặc số, ký hiệu.", "D25, D30, CV-CT or number and sign.", value: "text"))
  var document: String?
  @Option(help: entryHint(Entry.self, "on", value: "date")) var on: String?
  @Option(help: entryHint(Entry.self, "attended", value: "number")) var attended: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [("unit", unit), ("document", document), ("on", on), ("attended", attended), ("note", note)]
  }
}

/// The fields of a check.
struct CheckOptions: EntryOptions {
  typealias Entry = Check

  @Option(help: entryHint(Entry.self, "unit", value: "unit"), completion: unitCompletion) var unit: String?
  @Option(help: entryHint(Entry.self, "checker", value: "unit"), completion: unitCompletion) var checker: String?
  @Option(help: entryHint(Entry.self, "team")) var team: String?
  @Option(help: entryHint(Entry.self, "sector")) var sector: String?
  @Option(help: entryHint(Entry.self, "on", value: "date")) var on: String?
  @Option(help: entryHint(Entry.self, "document")) var document: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [
      ("unit", unit), ("checker", checker), ("team", team), ("sector", sector), ("on", on), ("document", document),
      ("note", note),
    ]
  }
}

/// The fields of working rules.
struct RulesOptions: EntryOptions {
  typealias Entry = WorkingRules

  @Option(help: unitHint, completion: unitCompletion) var unit: String?
  @Option(help: entryHint(Entry.self, "title")) var title: String?
  @Option(help: entryHint(Entry.self, "document")) var document: String?
  @Option(help: entryHint(Entry.self, "issued", value: "date")) var issued: String?
  @Option(help: entryHint(Entry.self, "reviewed", value: "date")) var reviewed: String?
  @Option(help: entryHint(Entry.self, "nextReview", value: "date")) var nextReview: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [
      ("unit", unit), ("title", title), ("document", document), ("issued", issued), ("reviewed", reviewed),
      ("nextReview", nextReview), ("note", note),
    ]
  }
}

/// The fields of a plan item.
struct PlanOptions: EntryOptions {
  typealias Entry = WorkPlanItem

  @Option(help: unitHint, completion: unitCompletion) var unit: String?
  @Option(help: entryHint(Entry.self, "year", value: "number")) var year: String?
  @Option(help: entryHint(Entry.self, "text")) var text: String?
  @Option(help: entryHint(Entry.self, "due", value: "date")) var due: String?
  @Option(help: entryHint(Entry.self, "document")) var document: String?
  @Option(help: entryHint(Entry.self, "doneOn", value: "date")) var doneOn: String?
  @Option(help: entryHint(Entry.self, "doneDocument")) var doneDocument: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [
      ("unit", unit), ("year", year), ("text", text), ("due", due), ("document", document), ("doneOn", doneOn),
      ("doneDocument", doneDocument), ("note", note),
    ]
  }
}

/// The fields of a measure of staff.
struct MeasureOptions: EntryOptions {
  typealias Entry = StaffMeasure

  @Option(help: unitHint, completion: unitCompletion) var unit: String?
  @Option(help: entryHint(Entry.self, "measure", value: "measure")) var measure: String?
  @Option(help: entryHint(Entry.self, "posts", value: "number")) var posts: String?
  @Option(help: entryHint(Entry.self, "on", value: "date")) var on: String?
  @Option(help: entryHint(Entry.self, "document")) var document: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [("unit", unit), ("measure", measure), ("posts", posts), ("on", on), ("document", document), ("note", note)]
  }
}

/// The fields of a faulted advisory document.
struct AdviceOptions: EntryOptions {
  typealias Entry = AdviceFault

  @Option(help: unitHint, completion: unitCompletion) var unit: String?
  @Option(help: entryHint(Entry.self, "document")) var document: String?
  @Option(help: entryHint(Entry.self, "on", value: "date")) var on: String?
  @Option(help: entryHint(Entry.self, "returnedBy")) var returnedBy: String?
  @Option(help: entryHint(Entry.self, "flaw", value: "flaw")) var flaw: String?
  @Option(help: entryHint(Entry.self, "evidence")) var evidence: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [
      ("unit", unit), ("document", document), ("on", on), ("returnedBy", returnedBy), ("flaw", flaw),
      ("evidence", evidence), ("note", note),
    ]
  }
}

/// The fields of a personal duty.
struct DutyOptions: EntryOptions {
  typealias Entry = PersonalDuty

  @Option(help: unitHint, completion: unitCompletion) var unit: String?
  @Option(help: entryHint(Entry.self, "matter")) var matter: String?
  @Option(help: entryHint(Entry.self, "person", value: "person")) var person: String?
  @Option(help: entryHint(Entry.self, "document")) var document: String?
  @Option(help: entryHint(Entry.self, "on", value: "date")) var on: String?
  @Option(help: entryHint(Entry.self, "note")) var note: String?

  var typed: [(key: String, text: String?)] {
    [("unit", unit), ("matter", matter), ("person", person), ("document", document), ("on", on), ("note", note)]
  }
}
