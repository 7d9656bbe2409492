// The files of Config/ as they were when the program was built, compiled into it.
//
// Calling sequence: for each index below kc_config_file_count(), kc_config_file_at(index). Nothing is allocated or freed.
#pragma once

#include <stddef.h>

/// One file: its path below Config/ and its bytes, which live as long as the program.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} kc_config_file;

/// How many files there are.
size_t kc_config_file_count(void);

/// A file by its index, in the order of their names; NULL beyond the last.
const kc_config_file *kc_config_file_at(size_t index);
