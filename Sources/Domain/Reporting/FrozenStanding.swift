/// Where a frozen quarter counts an assignment, and how late it held it to be.
struct FrozenStanding: Sendable {
  let place: QuarterPlace
  /// What the report says of it among the late ones; nil where it was not late.
  let late: FrozenLateness?

  var standing: AssignmentStanding {
    AssignmentStanding(
      assignmentClass: place.assignmentClass, daysLate: late?.daysLate ?? 0,
      isExcused: place.isExcused)
  }
}

extension QuarterlyReport {
  /// Every assignment that the quarter counts; one that no longer can be read from the record is left out, and the
  /// report then does not reconcile.
  var standings: [RecordNumber<Assignment>: FrozenStanding] {
    var lateness: [RecordNumber<Assignment>: FrozenLateness] = [:]
    for item in late {
      if let id = item.assignment { lateness[id] = item }
    }
    var standings: [RecordNumber<Assignment>: FrozenStanding] = [:]
    for group in places {
      let place = group.place.place
      _ = NumberRanges.forEach(in: group.numbers) { id in
        standings[id] = FrozenStanding(place: place, late: lateness[id])
      }
    }
    return standings
  }
}

extension Registry {
  /// The frozen figures of a quarter; nil while it is a draft.
  package func quarterlyReport(of quarter: Quarter) -> QuarterlyReport? {
    Code<QuarterlyReport>(quarter).flatMap { quarterlyReports[$0] }
  }

  /// The frozen quarters in order.
  package var frozenQuarters: [QuarterlyReport] {
    quarterlyReports.all.filter { $0.quarter != nil }.sorted { $0.id < $1.id }
  }
}
