import Testing

/// The dashboard in a real terminal, one test after the other: they would only take the processor from each other.
@Suite(
  .serialized, .againWhenTmuxDies,
  .enabled(if: TmuxTerminal.isInstalled, "tmux is missing; Config/setup --tests installs it"),
  .timeLimit(.minutes(5)))
enum DashboardTests {}
