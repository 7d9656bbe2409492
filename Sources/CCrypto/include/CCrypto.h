// SHA-256 of libcrypto.
//
// The low-level calls are used on purpose: those of EVP look the algorithm up by name each time they start, which costs
// more than hashing a journal line.
#pragma once

#include "CChecksum.h"

#include <stddef.h>
#include <stdint.h>

#define KC_SHA256_BYTES 32

/// A SHA-256 under way.
struct kc_sha256 {
  uint64_t state[16];
};

void kc_sha256_start(struct kc_sha256 *hash);
void kc_sha256_add(struct kc_sha256 *hash, const void *bytes, size_t count);
void kc_sha256_finish(struct kc_sha256 *hash, uint8_t digest[KC_SHA256_BYTES]);
/// The digest of `count` bytes at once.
void kc_sha256_of(const void *bytes, size_t count, uint8_t digest[KC_SHA256_BYTES]);
