extension Assignment {
  /// Whether the assignment is done with, so that a checkpoint may put it aside.
  package var isClosed: Bool { acceptance != nil || outcome != nil }
}

extension Incident {
  /// Whether the incident is done with, so that a checkpoint may put it aside.
  package var isClosed: Bool { state.isFinal }
}
