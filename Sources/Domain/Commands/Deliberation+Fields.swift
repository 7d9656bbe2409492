import VietnameseText

/// Longest texts a record takes, in characters.
package enum TextLimit {
  package static let line = 500
  package static let paragraph = 4000
}

extension Deliberation {
  /// A text that must be there: NFC, without spaces around it, at most `limit` characters.
  func required(
    _ text: String, _ kind: RecordKind, _ key: String, limit: Int = TextLimit.line
  ) throws(RuleViolation) -> String {
    guard let kept = try optional(text, kind, key, limit: limit) else { throw .missing(RecordField(kind, key)) }
    return kept
  }

  /// A text that may be missing; nil where only spaces stand.
  func optional(
    _ text: String, _ kind: RecordKind, _ key: String, limit: Int = TextLimit.paragraph
  ) throws(RuleViolation) -> String? {
    let kept = Normalization.nfc(text.trimmed)
    guard kept.count <= limit else { throw .tooLong(RecordField(kind, key), limit: limit) }
    return kept.isEmpty ? nil : kept
  }

  /// A day that must be there and not lie after the day of writing.
  func pastDay(_ day: CalendarDay?, _ kind: RecordKind, _ key: String) throws(RuleViolation) -> CalendarDay {
    guard let day else { throw .missing(RecordField(kind, key)) }
    guard day <= today else { throw .inTheFuture(RecordField(kind, key), day: day, today: today) }
    return day
  }

  /// A unit of the register that existed on a day.
  func unit(_ id: Code<OrgUnit>?, on day: CalendarDay, _ kind: RecordKind) throws(RuleViolation) -> Code<OrgUnit> {
    guard let id else { throw .missing(RecordField(kind, "unit")) }
    guard let unit = registry.units[id] else { throw .unknownUnit(id.rawValue) }
    guard unit.exists(on: day) else { throw .unitNotInExistence(unit: id, on: day) }
    return id
  }

  func assignment(_ id: RecordNumber<Assignment>) throws(RuleViolation) -> Assignment {
    let found: Assignment?
    do throws(StoreError) {
      found = try registry.assignment(id)
    } catch {
      throw .damagedRecord(RecordKey(.assignment, id.rawValue))
    }
    guard let found else { throw .unknownAssignment(id.rawValue) }
    return found
  }

  func incident(_ id: RecordNumber<Incident>) throws(RuleViolation) -> Incident {
    let found: Incident?
    do throws(StoreError) {
      found = try registry.incident(id)
    } catch {
      throw .damagedRecord(RecordKey(.incident, id.rawValue))
    }
    guard let found else { throw .unknownIncident(id.rawValue) }
    return found
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
