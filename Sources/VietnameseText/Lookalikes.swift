/// Letters that are read as Latin ones.
///
/// Only letters that folding meets in lower case; a choice made for Vietnamese records, after the idea of UTS #39.
enum Lookalikes {
  /// The Latin letters a scalar is read as, nil for all others.
  static func latin(_ value: UInt32) -> String? {
    switch value {
    case 0x00E6, 0x00C6: "ae"
    case 0x0153, 0x0152: "oe"
    case 0x00DF, 0x1E9E: "ss"
    case 0x0251, 0x03B1, 0x0430: "a"
    case 0x03B2, 0x0432: "b"
    case 0x0441: "c"
    case 0x0256, 0x0257, 0x0501: "d"
    case 0x03B5, 0x0435: "e"
    case 0x0261: "g"
    case 0x043D, 0x04BB: "h"
    case 0x03B9, 0x0456: "i"
    case 0x0458: "j"
    case 0x03BA, 0x043A: "k"
    case 0x04CF: "l"
    case 0x043C: "m"
    case 0x03BF, 0x043E: "o"
    case 0x03C1, 0x0440: "p"
    case 0x051B: "q"
    case 0x0455: "s"
    case 0x03C4, 0x0442: "t"
    case 0x051D: "w"
    case 0x03C7, 0x0445: "x"
    case 0x0443: "y"
    default: nil
    }
  }

}
