extension Assignment {
  /// The due day in force: the original one, moved by each extension that was granted in time.
  ///
  /// An extension counts only where it was granted on or before the due day it moves; a later one is recorded, and the
  /// task stays late (DOMAIN §6 rule 3).
  package var due: CalendarDay? {
    guard var due = originalDue else { return nil }
    for grant in extensions {
      if let to = grant.to, let granted = grant.granted, granted <= due, to > due { due = to }
    }
    return due
  }

  /// Extensions granted after the due day they were to move.
  package var lateExtensions: [DueExtension] {
    guard var due = originalDue else { return [] }
    var late: [DueExtension] = []
    for grant in extensions {
      guard let to = grant.to, let granted = grant.granted else { continue }
      if granted > due {
        late.append(grant)
      } else if to > due {
        due = to
      }
    }
    return late
  }
}
