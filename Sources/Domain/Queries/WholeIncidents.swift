import Synchronization

/// The incidents that a viewer may see, read when a list of them is asked for first and kept from then on.
final class WholeIncidents: Sendable {
  private let registry: Registry
  private let visibility: Visibility
  private let day: CalendarDay
  private let read = Mutex<(incidents: [Incident], fault: StoreError?)?>(nil)

  init(_ registry: Registry, _ visibility: Visibility, on day: CalendarDay) {
    self.day = day
    self.registry = registry
    self.visibility = visibility
  }

  /// All of them, newest first, without those that could not be read.
  var newestFirst: [Incident] {
    read.withLock { read in
      if let read { return read.incidents }
      let (readable, fault) = registry.allIncidents()
      let visible = visibility.visible(readable.map { $0.standing(day) }).sorted { $0.id > $1.id }
      read = (visible, fault)
      return visible
    }
  }

  /// Why some could not be read; nil where all could, and before they were asked for.
  var fault: StoreError? { read.withLock { $0?.fault } }
}

extension Registry {
  /// All incidents that can be read, closed ones included, and the first fault among those that cannot.
  func allIncidents() -> (readable: [Incident], fault: StoreError?) {
    var found = incidents.all
    var fault: StoreError?
    for row in 0..<closed.incidentCount where !hiddenIncidentRows.contains(row) {
      do throws(StoreError) {
        found.append(try closed.incident(at: row))
      } catch {
        fault = fault ?? error
      }
    }
    return (found, fault)
  }
}
