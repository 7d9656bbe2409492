import CJSON

// Places are found afterwards, from the tape and simdjson's list of structural offsets, so that reading pays nothing.
extension JSONElement {
  /// Where the value stands in its document. Costs a pass over what comes before it: for messages, not for reading.
  package var place: JSONPlace { JSONPlace(path: path, position: position) }

  /// The way from the top of the document to the value; for a key, that of its value.
  package var path: JSONPath {
    var path = JSONPath()
    var container = at(document.pointee.tape + 1)
    while container.cell < cell, let next = container.step(towards: cell) {
      path = next.path(from: path)
      container = next.element
    }
    return path
  }

  /// Line and column of the value.
  package var position: JSONPosition {
    let source = UnsafeBufferPointer(start: document.pointee.source, count: document.pointee.source_length)
    return JSONPosition(offset: sourceOffset, in: source)
  }

  /// Bytes of the document before the value.
  package var sourceOffset: Int {
    var cursor = JSONSourceCursor(document)
    return cursor.offset(of: self)
  }

  /// A number as it is written in the document; throws when the value is none.
  package var numberText: String {
    get throws(JSONError) {
      guard isNumber else { throw wrongKind(.number) }
      var cursor = JSONSourceCursor(document)
      return cursor.numberText(of: self)
    }
  }

  var isNumber: Bool { tag == .integer || tag == .double || tag == .unsigned }

  private func step(towards target: UnsafePointer<UInt64>) -> PathStep? {
    switch tag {
    case .object:
      for member in JSONMembers(of: self) where target < member.value.end {
        return PathStep(step: .member(member.name), element: member.value)
      }
    case .array:
      for (index, item) in JSONItems(of: self).enumerated() where target < item.end {
        return PathStep(step: .index(index), element: item)
      }
    default:
      break
    }
    return nil
  }
}

private struct PathStep {
  let step: JSONPath.Step
  let element: JSONElement

  func path(from path: JSONPath) -> JSONPath {
    switch step {
    case .member(let name): path.appending(member: name)
    case .index(let index): path.appending(index: index)
    }
  }
}
