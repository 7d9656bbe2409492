import ArgumentParser
import Configuration
import Domain

/// What help says of a unit.
var unitHint: ArgumentHelp {
  hint(
    "Đơn vị: mã, tên, tên ngắn hoặc tên khác, không cần dấu.",
    "A unit: its code, name, short name or alias, without need of marks.", value: "unit")
}

/// Offers the codes of the register; those of a store are not read for it, since completing must be quick and silent.
var unitCompletion: CompletionKind {
  .custom { _, _, prefix in
    guard let register = try? Configuration.register() else { return [] }
    return register.units.map(\.id.rawValue).filter { $0.hasPrefix(prefix) }
  }
}
