#pragma once

// Reading JSON with simdjson (https://simdjson.org, the DOM front end of version 3), for the Swift target JSON.
//
// A parser turns one document into a tape of 64-bit words (simdjson's doc/tape.md describes it) and a buffer of unescaped
// strings. Swift walks the tape itself, so a document costs one call here, not one a token.
// No function throws or aborts: running out of memory is an error code.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What became of a document; the numbers are our own, not those of simdjson.
typedef enum {
  KC_JSON_OK = 0,
  /// The bytes are not a JSON document; which place and why, the caller's own scanner finds.
  KC_JSON_MALFORMED = 1,
  /// Arrays and objects lie deeper in each other than the parser was made for.
  KC_JSON_TOO_DEEP = 2,
  /// A number does not fit in 64 bits.
  KC_JSON_NUMBER_RANGE = 3,
  KC_JSON_NO_MEMORY = 4,
  /// Longer than simdjson can address.
  KC_JSON_TOO_LONG = 5,
} kc_json_status;

/// A parsed document: valid until the parser's next call, and while the parsed bytes stand (see kc_json_parse).
typedef struct {
  /// The tape; word 0 is the root, word 1 the first word of the top value.
  const uint64_t *tape;
  size_t tape_length;
  /// Unescaped strings: a 32-bit length, the UTF-8 bytes, a zero.
  const uint8_t *strings;
  /// The bytes that were parsed: the caller's, or the parser's copy of them.
  const uint8_t *source;
  size_t source_length;
  /// Offsets in the source of every bracket, colon, comma and start of a scalar, ascending.
  const uint32_t *structurals;
  size_t structural_count;
} kc_json_document;

typedef struct kc_json_parser kc_json_parser;

/// Makes a parser that accepts `max_depth` levels of nesting; NULL when there is no memory.
kc_json_parser *kc_json_parser_create(size_t max_depth);

void kc_json_parser_destroy(kc_json_parser *parser);

/// Bytes that must be readable after a document for it to be parsed in place.
size_t kc_json_padding(void);

/// Parses `length` bytes, of which `readable` (at least `length`) may be read. With kc_json_padding() readable bytes after
/// the document it is parsed in place and must stay unchanged while the result is in use; else a copy is parsed.
kc_json_status kc_json_parse(kc_json_parser *parser, const uint8_t *bytes, size_t length, size_t readable,
                             kc_json_document *document);

/// Gives back buffers that were grown for a document longer than `length` bytes; earlier results become invalid.
void kc_json_trim(kc_json_parser *parser, size_t length);

/// How many of the first bytes of valid UTF-8 text may stand in a JSON string as they are: all up to the first quotation
/// mark, backslash or control byte, or byte that can begin a character which is written as an escape.
size_t kc_json_plain_run(const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif
