extension DisplayText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Takes text written in source as it stands.
  package init(stringLiteral value: String) {
    self.init(trusted: value)
  }

  /// Takes a literal whose values have been made safe one by one.
  package init(stringInterpolation: StringInterpolation) {
    self.init(trusted: stringInterpolation.string)
  }

  /// The pieces of a literal: what stands in source is trusted, every value is made safe.
  package struct StringInterpolation: StringInterpolationProtocol {
    /// What has been put together so far.
    fileprivate var string: String

    package init(literalCapacity: Int, interpolationCount: Int) {
      string = ""
      string.reserveCapacity(literalCapacity + interpolationCount * 12)
    }

    /// Adds text written in source.
    package mutating func appendLiteral(_ literal: String) {
      string += literal
    }

    /// Adds a text that is already safe.
    package mutating func appendInterpolation(_ text: DisplayText) {
      string += text.string
    }

    /// Adds a text from outside, made safe.
    package mutating func appendInterpolation(_ raw: some StringProtocol) {
      string += DisplayText(raw).string
    }

    /// Adds a character from outside, made safe.
    package mutating func appendInterpolation(_ raw: Character) {
      string += DisplayText(raw).string
    }

    /// Adds a whole number in plain digits; `VietnameseNumber.grouped` writes it with thousands.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      string += String(number)
    }
  }
}
