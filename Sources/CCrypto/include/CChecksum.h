// A sum of 64 bits that tells bytes changed by accident, at the speed of memory. No protection against intent: for that
// there is SHA-256, which takes ten times as long.
//
// Four lanes take eight bytes each in turn. Every step is one to one in the lane and in the bytes it takes, so a change
// within any eight bytes always changes the sum; any other goes unseen with a chance of 1 in 2^64.
#pragma once

#include <stddef.h>
#include <stdint.h>

#define KC_CHECKSUM_BLOCK 32

/// A sum under way.
struct kc_checksum {
  uint64_t lanes[4];
  uint64_t count;
  uint8_t pending[KC_CHECKSUM_BLOCK];
};

void kc_checksum_start(struct kc_checksum *sum);
void kc_checksum_add(struct kc_checksum *sum, const void *bytes, size_t count);
/// The sum of all bytes so far; more may follow.
uint64_t kc_checksum_value(const struct kc_checksum *sum);
