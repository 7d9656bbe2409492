#include "CChecksum.h"

#include <string.h>

// Odd, so that multiplying is one to one; the digits of the golden ratio and of pi, which favour no pattern.
static const uint64_t golden = 0x9E3779B97F4A7C15u;
static const uint64_t circle = 0x243F6A8885A308D3u;

static uint64_t turned(uint64_t value, int bits) { return value << bits | value >> (64 - bits); }

static uint64_t mixed(uint64_t lane, uint64_t word) { return turned((lane ^ word) * golden, 31); }

static uint64_t word_at(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

static void take_blocks(uint64_t lanes[4], const uint8_t *bytes, size_t blocks) {
  uint64_t a = lanes[0], b = lanes[1], c = lanes[2], d = lanes[3];
  for (; blocks > 0; --blocks, bytes += KC_CHECKSUM_BLOCK) {
    a = mixed(a, word_at(bytes));
    b = mixed(b, word_at(bytes + 8));
    c = mixed(c, word_at(bytes + 16));
    d = mixed(d, word_at(bytes + 24));
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

void kc_checksum_start(struct kc_checksum *sum) {
  memset(sum, 0, sizeof *sum);
  for (int lane = 0; lane < 4; ++lane) { sum->lanes[lane] = circle * (uint64_t)(lane + 1); }
}

void kc_checksum_add(struct kc_checksum *sum, const void *bytes, size_t count) {
  const uint8_t *next = bytes;
  size_t held = (size_t)(sum->count % KC_CHECKSUM_BLOCK);
  if (count == 0) { return; }
  sum->count += count;
  if (held > 0) {
    size_t room = KC_CHECKSUM_BLOCK - held;
    size_t taken = count < room ? count : room;
    memcpy(sum->pending + held, next, taken);
    next += taken;
    count -= taken;
    if (taken < room) { return; }
    take_blocks(sum->lanes, sum->pending, 1);
  }
  take_blocks(sum->lanes, next, count / KC_CHECKSUM_BLOCK);
  size_t rest = count % KC_CHECKSUM_BLOCK;
  memcpy(sum->pending, next + count - rest, rest);
}

uint64_t kc_checksum_value(const struct kc_checksum *sum) {
  uint64_t lanes[4];
  memcpy(lanes, sum->lanes, sizeof lanes);
  size_t held = (size_t)(sum->count % KC_CHECKSUM_BLOCK);
  if (held > 0) {
    // The blanks after the end are told from bytes of zero by the count.
    uint8_t last[KC_CHECKSUM_BLOCK] = {0};
    memcpy(last, sum->pending, held);
    take_blocks(lanes, last, 1);
  }
  uint64_t value = sum->count * golden;
  for (int lane = 0; lane < 4; ++lane) { value = mixed(value, turned(lanes[lane], 7 * lane + 5)); }
  value ^= value >> 32;
  return value * golden;
}
