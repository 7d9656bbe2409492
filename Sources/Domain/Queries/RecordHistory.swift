/// One field that one entry of the journal changed in a record.
package struct HistoryLine: Hashable, Sendable {
  package let sequence: SequenceNumber
  package let moment: Moment
  package let actor: ActorStamp
  /// Name of the command ("incident.verify").
  package let action: String
  /// Wire key of the field.
  package let field: String
  /// The field as people see it; nil for a field that a newer program wrote.
  package let label: Phrase?
  package let old: FieldValue
  /// The value after the change; of a list that only grows, what was added.
  package let new: FieldValue
}

extension RecordKey {
  /// Who changed what of the record, oldest first: its entries replayed and compared field by field.
  ///
  /// - Parameter entries: all entries that touched the record, oldest first.
  package func history(in entries: [Entry]) throws(ApplyError) -> [HistoryLine] {
    switch kind {
    case .unit: try RecordReplay<OrgUnit>(self).lines(of: entries)
    case .person: try RecordReplay<Person>(self).lines(of: entries)
    case .headship: try RecordReplay<Headship>(self).lines(of: entries)
    case .assignment: try RecordReplay<Assignment>(self).lines(of: entries)
    case .incident: try RecordReplay<Incident>(self).lines(of: entries)
    case .user: try RecordReplay<User>(self).lines(of: entries)
    case .suggestion: try RecordReplay<SuggestionSettlement>(self).lines(of: entries)
    case .evaluation: try RecordReplay<Evaluation>(self).lines(of: entries)
    case .quarterlyReport: try RecordReplay<QuarterlyReport>(self).lines(of: entries)
    case .law: try RecordReplay<LawVersion>(self).lines(of: entries)
    case .fileImport: try RecordReplay<FileImport>(self).lines(of: entries)
    case .urging: try RecordReplay<UrgingLetter>(self).lines(of: entries)
    case .dissemination: try RecordReplay<Dissemination>(self).lines(of: entries)
    case .check: try RecordReplay<Check>(self).lines(of: entries)
    case .rules: try RecordReplay<WorkingRules>(self).lines(of: entries)
    case .planItem: try RecordReplay<WorkPlanItem>(self).lines(of: entries)
    case .measure: try RecordReplay<StaffMeasure>(self).lines(of: entries)
    case .advice: try RecordReplay<AdviceFault>(self).lines(of: entries)
    case .duty: try RecordReplay<PersonalDuty>(self).lines(of: entries)
    }
  }
}

/// A record built up again from the changes that made it.
private struct RecordReplay<R: Record> {
  let key: RecordKey
  var record: R

  init(_ key: RecordKey) throws(ApplyError) {
    guard let id = R.ID(rawValue: key.id) else { throw .identifier(key) }
    self.key = key
    record = R(id: id)
  }

  consuming func lines(of entries: [Entry]) throws(ApplyError) -> [HistoryLine] {
    var lines: [HistoryLine] = []
    for entry in entries {
      for change in entry.changes where change.key == key {
        let before = record
        do throws(FieldError) {
          try record.apply(change)
        } catch {
          throw .field(key, error)
        }
        lines += difference(from: before, change, in: entry)
      }
    }
    return lines
  }

  /// The fields of the change whose value became another one, in the order of the field table.
  private func difference(from before: R, _ change: RecordChange, in entry: Entry) -> [HistoryLine] {
    func line(_ field: String, _ label: Phrase?, _ old: FieldValue, _ new: FieldValue) -> HistoryLine {
      HistoryLine(
        sequence: entry.sequence, moment: entry.moment, actor: entry.actor, action: entry.action, field: field,
        label: label, old: old, new: new)
    }
    var lines: [HistoryLine] = []
    for field in R.table.fields {
      let new = field.read(record)
      // What stands in a record before it exists is nobody's statement.
      let old = change.isCreation ? .null : field.read(before)
      guard old != new, !change.isCreation || change.set.contains(where: { $0.key == field.key }) else { continue }
      if R.kind == .incident, field.key == "parties",
        let parts = PartyHistory.differences(from: old, to: new)
      {
        lines += parts.map { line($0.field, $0.label, $0.old, $0.new) }
      } else if let added = change.add.first(where: { $0.key == field.key }) {
        lines.append(line(field.key, field.label, .null, added.value))
      } else {
        lines.append(line(field.key, field.label, old, new))
      }
    }
    for member in change.set where R.table[member.key] == nil {
      let old = before.unknownFields.first { $0.key == member.key }?.value ?? .null
      lines.append(line(member.key, nil, old, member.value))
    }
    return lines
  }
}
