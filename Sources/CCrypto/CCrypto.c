// The low-level calls are marked deprecated by libcrypto 3 in favour of EVP; CCrypto.h says why they are used.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CCrypto.h"

#include <openssl/sha.h>

_Static_assert(sizeof(SHA256_CTX) <= sizeof(struct kc_sha256), "room for the state of libcrypto");

static SHA256_CTX *context(struct kc_sha256 *hash) { return (SHA256_CTX *)(void *)hash; }

void kc_sha256_start(struct kc_sha256 *hash) { SHA256_Init(context(hash)); }

void kc_sha256_add(struct kc_sha256 *hash, const void *bytes, size_t count) {
  SHA256_Update(context(hash), bytes, count);
}

void kc_sha256_finish(struct kc_sha256 *hash, uint8_t digest[KC_SHA256_BYTES]) {
  SHA256_Final(digest, context(hash));
}

void kc_sha256_of(const void *bytes, size_t count, uint8_t digest[KC_SHA256_BYTES]) {
  struct kc_sha256 hash;
  kc_sha256_start(&hash);
  kc_sha256_add(&hash, bytes, count);
  kc_sha256_finish(&hash, digest);
}
