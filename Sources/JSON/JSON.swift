// JSON: reads documents of bytes and writes them, for journal lines, checkpoints and the files of Config/.
//
// Purpose. Reading is strict (RFC 8259, nothing more) and never changes a value silently: a number that is no exact
// integer is not an integer, a key that stands twice is an error, text is valid UTF-8 or the document is refused.
// simdjson does the parsing (target CJSON); this target walks its tape in place, so that a value costs no call and no
// allocation until a String is asked for.
//
// Calling sequence, reading:
//   1. `let parser = JSONParser()`: one for a thread, kept and used again; it holds the buffers.
//   2. `try parser.withDocument(bytes) { root in … }`: one document, for example one line of a journal. The elements live
//      as long as the closure runs; they must not leave it, nor may it start another document with the same parser.
//   3. Walk: `try root.member("ops")`, `for item in try ops.items`, `for member in try op.members`, then `.string`,
//      `.integer`, `.boolean`, `.utf8`; `JSONValue(element)` keeps a tree for later.
// Where a caller finds fault with a value, `element.place` tells the path (`$.documents[3].issued`), line and column.
//
// Calling sequence, writing:
//   1. `var writer = JSONWriter()` (or `JSONWriter(style: .indented)` for people), kept and used again.
//   2. `writer.beginObject()`, `writer.key("q")`, `writer.integer(1042)`, …, `writer.endObject()`; commas come by themselves.
//   3. `writer.withBytes { … }` or `writer.bytes`, then `writer.removeAll()`.
//
// Errors. Reading throws `JSONError` and nothing else; `sentence` tells it in Vietnamese, `englishSentence` in English.
// Writing cannot fail.
