/// What the letters of U+0080 to U+024F and U+1E00 to U+1EFF are made of, as constant bytes.
///
/// One character of a table stands for one code point. Bases: the plain letter, case kept; `_` not known here;
/// a space; `-` for what folding drops. Marks: `A` + 6 × shape + tone, `~` where the marks are not Vietnamese.
/// The test of this file derives both tables anew from the Unicode data of the standard library.
enum LetterTable {
  /// What folding leaves of a scalar: a letter, a space, `-` for nothing, `_` if the tables do not know it.
  static func base(_ value: UInt32) -> UInt8 {
    entry(value, latinBases, additionalBases) ?? unknown
  }

  /// The marks of a scalar, `~` if they are not Vietnamese.
  static func marks(_ value: UInt32) -> UInt8 {
    entry(value, latinMarks, additionalMarks) ?? foreignMarks
  }

  /// Stands for a scalar the tables do not know.
  static let unknown = UInt8(ascii: "_")
  /// Stands for a scalar that folding drops.
  static let dropped = UInt8(ascii: "-")
  /// Stands for marks that are not Vietnamese.
  static let foreignMarks = UInt8(ascii: "~")

  /// The byte of the table that holds the value, nil outside both.
  @inline(__always)
  private static func entry(_ value: UInt32, _ latin: StaticString, _ additional: StaticString) -> UInt8? {
    // The pointers are to constants as long as the ranges tested here.
    if value >= 0x80, value < 0x250 { return latin.utf8Start[Int(value - 0x80)] }
    if value >= 0x1E00, value < 0x1F00 { return additional.utf8Start[Int(value - 0x1E00)] }
    return nil
  }

  private static let latinBases: StaticString = """
    ________________________________ ____________-______-___________\
    AAAAAA_CEEEEIIIIDNOOOOO_OUUUUY__aaaaaa_ceeeeiiiidnooooo_ouuuuy_y\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi__JjKk_LlLlLl_\
    _LlNnNnNn___OoOoOo__RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs\
    bB_______DDDd____FfG___IKkl__Nn_Oo__Pp_____tTtTUu_VYyZz_________\
    _____________AaIiOoUuUuUuUuUu_AaAa__GgGgKkOoOo__j___Gg__NnAa____\
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt__HhNd__ZzAaEeOoOoOoOoYylntj__ACcLTs\
    z__BU_EeJj__RrYy
    """
  private static let latinMarks: StaticString = """
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~A~~~~~~~~~~~~A~~~~~~A~~~~~~~~~~~\
    BEMD~~~~BEM~BE~~Y~BEMD~~~BE~~E~~BEMD~~~~BEM~BE~~Y~BEMD~~~BE~~E~~\
    ~~GG~~~~~~~~~~~~YY~~~~~~~~~~~~~~~~~~~~~~DD~~~~~~~~~~~~~~~~~~~~~~\
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~DD~~~~~~~~~~~~~~~~~~~~~~\
    ~~~~~~~~~Y~~~~~~~~~~~~~~~~~~~~~~SS~~~~~~~~~~~~~SS~~~~~~~~~~~~~~~\
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
    ~~~~~~~~~~~~~~~~
    """
  private static let additionalBases: StaticString = """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwy__ss__AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy____Yy
    """
  private static let additionalMarks: StaticString = """
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~FFCCQQNNOOPPRRKKHHIIJJLLFFCCDDQQ\
    NNOOPPRRCCFFFFCCQQNNOOPPRRWWTTUUVVXXFFCCWWTTUUVVXXBBFFCCDD~~~~~~
    """
}
