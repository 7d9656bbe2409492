/// A type that a field of a record can hold.
package protocol FieldConvertible: Equatable, Sendable {
  init(fieldValue: FieldValue) throws(FieldError)
  /// The same as from the value that stands there, where a type can do with less than that.
  init(source: any FieldSource) throws(FieldError)
  var fieldValue: FieldValue { get }
}

extension FieldConvertible {
  package init(source: any FieldSource) throws(FieldError) {
    self = try Self(fieldValue: FieldValue(source: source))
  }
}

extension String: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("text")) }
    self = text
  }

  package init(source: any FieldSource) throws(FieldError) {
    guard let text = source.text else { throw FieldError(.expected("text")) }
    self = String(decoding: text, as: UTF8.self)
  }

  package var fieldValue: FieldValue { .text(self) }
}

extension Int: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .integer(let number) = fieldValue else { throw FieldError(.expected("integer")) }
    self = Int(number)
  }

  package var fieldValue: FieldValue { .integer(Int64(self)) }
}

extension Bool: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .boolean(let flag) = fieldValue else { throw FieldError(.expected("boolean")) }
    self = flag
  }

  package var fieldValue: FieldValue { .boolean(self) }
}

extension CalendarDay: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("day")) }
    guard let day = CalendarDay(iso: text) else { throw FieldError(.notADay(text)) }
    self = day
  }

  package init(source: any FieldSource) throws(FieldError) {
    guard let text = source.text else { throw FieldError(.expected("day")) }
    guard let day = CalendarDay(isoUTF8: text) else {
      throw FieldError(.notADay(String(decoding: text, as: UTF8.self)))
    }
    self = day
  }

  package var fieldValue: FieldValue { .text(iso) }
}

extension Moment: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("moment")) }
    guard let moment = Moment(iso: text) else { throw FieldError(.notAMoment(text)) }
    self = moment
  }

  package var fieldValue: FieldValue { .text(iso) }
}

extension Optional: FieldConvertible where Wrapped: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    self = fieldValue.isNull ? nil : try Wrapped(fieldValue: fieldValue)
  }

  package init(source: any FieldSource) throws(FieldError) {
    self = source.isNull ? nil : try Wrapped(source: source)
  }

  package var fieldValue: FieldValue { self?.fieldValue ?? .null }
}

extension Array: FieldConvertible where Element: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .list(let values) = fieldValue else { throw FieldError(.expected("list")) }
    self = []
    reserveCapacity(values.count)
    for (position, value) in values.enumerated() {
      do throws(FieldError) {
        append(try Element(fieldValue: value))
      } catch {
        throw error.inside("[\(position)]")
      }
    }
  }

  package init(source: any FieldSource) throws(FieldError) {
    guard case .list = source.content else { throw FieldError(.expected("list")) }
    self = []
    try source.forEachItem { item throws(FieldError) in
      do throws(FieldError) {
        append(try Element(source: item))
      } catch {
        throw error.inside("[\(count)]")
      }
    }
  }

  package var fieldValue: FieldValue { .list(map(\.fieldValue)) }
}

/// A closed list of values, written by its `rawValue`.
package protocol FieldEnumeration: FieldConvertible, RawRepresentable, CaseIterable, Hashable where RawValue == String {
}

extension FieldEnumeration {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("text")) }
    guard let value = Self(rawValue: text) else { throw FieldError(.unknownValue(text)) }
    self = value
  }

  package init(source: any FieldSource) throws(FieldError) {
    guard let text = source.text else { throw FieldError(.expected("text")) }
    self = try Self(fieldValue: .text(String(decoding: text, as: UTF8.self)))
  }

  package var fieldValue: FieldValue { .text(rawValue) }
}
