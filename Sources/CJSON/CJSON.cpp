#include "CJSON.h"

#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>

using simdjson::dom::parser;

struct kc_json_parser {
  parser dom;
  std::unique_ptr<uint8_t[]> copy;
  size_t copy_capacity = 0;
  size_t max_depth = 0;

  simdjson::error_code reserve(size_t length) noexcept;
  const uint8_t *padded(const uint8_t *bytes, size_t length) noexcept;
};

namespace {

constexpr size_t smallest_capacity = 4096;

// Doubling, so that lines of slowly growing length do not each bring new buffers.
size_t rounded_up(size_t length) {
  size_t capacity = smallest_capacity;
  while (capacity < length) { capacity *= 2; }
  return capacity < simdjson::SIMDJSON_MAXSIZE_BYTES ? capacity : simdjson::SIMDJSON_MAXSIZE_BYTES;
}

kc_json_status status_of(simdjson::error_code error) {
  switch (error) {
  case simdjson::SUCCESS: return KC_JSON_OK;
  case simdjson::CAPACITY: return KC_JSON_TOO_LONG;
  case simdjson::MEMALLOC: return KC_JSON_NO_MEMORY;
  case simdjson::DEPTH_ERROR: return KC_JSON_TOO_DEEP;
  case simdjson::NUMBER_ERROR:
  case simdjson::NUMBER_OUT_OF_RANGE: return KC_JSON_NUMBER_RANGE;
  default: return KC_JSON_MALFORMED;
  }
}

// 1 where a byte ends a plain run. Lead bytes C2, D8, E2, EF and F0 to F4 begin the characters that JSONWriter may escape.
struct plain_table {
  uint8_t stops[256];
  constexpr plain_table() : stops() {
    for (int byte = 0; byte < 256; ++byte) {
      stops[byte] = byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F || byte == 0xC2 || byte == 0xD8 ||
                    byte == 0xE2 || byte >= 0xEF;
    }
  }
};
constexpr plain_table plain;

}  // namespace

simdjson::error_code kc_json_parser::reserve(size_t length) noexcept {
  if (length > simdjson::SIMDJSON_MAXSIZE_BYTES) { return simdjson::CAPACITY; }
  if (dom.capacity() >= length && dom.doc.capacity() >= length && dom.capacity() != 0) { return simdjson::SUCCESS; }
  size_t capacity = rounded_up(length);
  if (auto error = dom.doc.allocate(capacity)) { return error; }
  return dom.allocate(capacity, max_depth);
}

const uint8_t *kc_json_parser::padded(const uint8_t *bytes, size_t length) noexcept {
  size_t needed = length + simdjson::SIMDJSON_PADDING;
  if (copy_capacity < needed) {
    size_t capacity = rounded_up(needed) + simdjson::SIMDJSON_PADDING;
    copy.reset(new (std::nothrow) uint8_t[capacity]);
    copy_capacity = copy ? capacity : 0;
    if (!copy) { return nullptr; }
  }
  if (length > 0) { std::memcpy(copy.get(), bytes, length); }
  std::memset(copy.get() + length, 0, simdjson::SIMDJSON_PADDING);
  return copy.get();
}

kc_json_parser *kc_json_parser_create(size_t max_depth) {
  auto *parser = new (std::nothrow) kc_json_parser;
  // simdjson counts the top of the document as a level of its own.
  if (parser) { parser->max_depth = max_depth + 1; }
  return parser;
}

void kc_json_parser_destroy(kc_json_parser *parser) { delete parser; }

size_t kc_json_padding(void) { return simdjson::SIMDJSON_PADDING; }

kc_json_status kc_json_parse(kc_json_parser *parser, const uint8_t *bytes, size_t length, size_t readable,
                             kc_json_document *document) {
  try {
    if (auto error = parser->reserve(length)) { return status_of(error); }
    bool in_place = readable >= length && readable - length >= simdjson::SIMDJSON_PADDING;
    const uint8_t *source = in_place ? bytes : parser->padded(bytes, length);
    if (!source) { return KC_JSON_NO_MEMORY; }
    auto error = parser->dom.parse(source, length, false).error();
    if (error) { return status_of(error); }
    const auto &doc = parser->dom.doc;
    document->tape = doc.tape.get();
    document->tape_length = static_cast<size_t>(doc.tape[0] & simdjson::internal::JSON_VALUE_MASK);
    document->strings = doc.string_buf.get();
    document->source = source;
    document->source_length = length;
    document->structurals = parser->dom.implementation->structural_indexes.get();
    document->structural_count = parser->dom.implementation->n_structural_indexes;
    return KC_JSON_OK;
  } catch (const std::bad_alloc &) {
    return KC_JSON_NO_MEMORY;
  } catch (...) {
    return KC_JSON_MALFORMED;
  }
}

void kc_json_trim(kc_json_parser *parser, size_t length) {
  if (parser->copy_capacity > length + simdjson::SIMDJSON_PADDING) {
    parser->copy.reset();
    parser->copy_capacity = 0;
  }
  if (parser->dom.capacity() > length) { parser->dom = simdjson::dom::parser(); }
}

size_t kc_json_plain_run(const uint8_t *bytes, size_t length) {
  size_t i = 0;
  while (i + 4 <= length) {
    if (plain.stops[bytes[i]]) { return i; }
    if (plain.stops[bytes[i + 1]]) { return i + 1; }
    if (plain.stops[bytes[i + 2]]) { return i + 2; }
    if (plain.stops[bytes[i + 3]]) { return i + 3; }
    i += 4;
  }
  while (i < length && !plain.stops[bytes[i]]) { ++i; }
  return i;
}
