import Domain

/// Turns the fixed English words that the argument parser writes around our texts into Vietnamese.
enum HelpWording {
  /// A help screen in the language of this process.
  static func help(_ text: String) -> String {
    guard Speech.language == .vietnamese else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
    return lines.joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    for (english, vietnamese) in openings where line.hasPrefix(english) {
      return vietnamese + inside(line.dropFirst(english.count))
    }
    return inside(line)
  }

  private static func inside(_ line: Substring) -> String {
    var text = String(line)
    for (english, vietnamese) in phrases { text = text.replacing(english, with: vietnamese) }
    return text
  }

  private static let openings = [
    ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH DÙNG: "), ("Usage: ", "Cách dùng: "),
    ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
  ]

  private static let phrases = [
    ("Show help information.", "Hiện trợ giúp."), ("Show the version.", "Hiện phiên bản."),
    ("(default:", "(mặc định:"), ("; default:", "; mặc định:"), ("(values:", "(giá trị:"),
    (" (default)", " (mặc định)"), ("<subcommand>", "<lệnh-con>"), ("<options>", "<tùy-chọn>"),
    ("Show subcommand help information.", "Hiện trợ giúp của lệnh con."),
    ("  See 'kycuong help ", "  Chi tiết từng lệnh: 'kycuong help "), ("' for detailed help.", "'."),
  ]
}

extension HelpWording {
  /// What is wrong with the arguments, in the language of this process; unknown wordings stay as they are.
  static func usageError(_ message: String) -> String {
    guard Speech.language == .vietnamese else { return message }
    for (pattern, vietnamese) in errors {
      guard let parts = captures(of: pattern, in: message) else { continue }
      return filled(vietnamese, with: parts).replacing("' or '", with: "' hoặc '").replacing("' and '", with: "' và '")
    }
    return message
  }

  /// The texts that stand where a pattern has `%`; nil where the message is not of that pattern.
  private static func captures(of pattern: String, in message: String) -> [Substring]? {
    let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
    guard let first = pieces.first, message.hasPrefix(first) else { return nil }
    var rest = message.dropFirst(first.count)
    var found: [Substring] = []
    for (position, piece) in pieces.dropFirst().enumerated() {
      if position == pieces.count - 2, piece.isEmpty {
        found.append(rest)
        return found
      }
      guard let place = rest.firstRange(of: piece) else { return nil }
      found.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return rest.isEmpty ? found : nil
  }

  private static func filled(_ pattern: String, with parts: [Substring]) -> String {
    let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
    var text = ""
    for (position, piece) in pieces.enumerated() {
      text += piece
      if position < pieces.count - 1, position < parts.count { text += parts[position] }
    }
    return text
  }

  /// Messages of swift-argument-parser 1.8 and what they say in Vietnamese; the more specific ones come first.
  private static let errors = [
    ("Unknown option '%'. Did you mean '%'?", "Không có tùy chọn “%”. Có phải ý bạn là “%”?"),
    ("Unknown option '%'", "Không có tùy chọn “%”."),
    ("Missing value for '%'", "Thiếu giá trị cho “%”."),
    ("The option '%' does not take any value, but '%' was specified.", "“%” không nhận giá trị, nhưng có “%”."),
    ("Unexpected argument '%'", "Thừa tham số “%”."),
    ("% unexpected arguments: '%'", "Thừa % tham số: “%”."),
    ("Missing expected argument '%'", "Thiếu “%”."),
    ("Missing one of: '%'", "Thiếu một trong: “%”."),
    ("Missing required subcommand.", "Thiếu lệnh con."),
    (
      "The value '%' is invalid for '%'. Please provide one of %.", "“%” không dùng được cho “%”; hãy chọn một trong %."
    ),
    (
      "The value '%' is invalid for '%'. Please provide one of the following:%",
      "“%” không dùng được cho “%”; hãy chọn:%"
    ),
    ("The value '%' is invalid for '%'", "Giá trị “%” không dùng được cho “%”."),
    ("Value to be set with % had already been set with %", "“%” trái với “%” đã cho trước."),
    ("Can't generate completion scripts for '%'.%", "Không tạo được phần hoàn lệnh cho “%”; có bash, zsh và fish."),
    ("Can't autodetect a supported shell.%", "Không nhận ra shell đang dùng; hãy ghi rõ bash, zsh hoặc fish."),
  ]
}
