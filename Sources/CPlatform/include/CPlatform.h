// The calls of the operating system that Swift's Glibc module lacks, cannot import or imports with traps.
//
// Every function that can fail returns a value of 0 or more, or the negated errno: errno itself is never read from
// Swift, where the runtime may have changed it between the call and the look. A call interrupted by a signal is
// retried here and nowhere else; descriptors are always opened with O_CLOEXEC and O_NOFOLLOW.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "CTerminalGuard.h"

// Files

/// What a file is, as `kc_stat` tells.
enum kc_kind { KC_KIND_FILE = 0, KC_KIND_FOLDER = 1, KC_KIND_LINK = 2, KC_KIND_OTHER = 3 };

/// The part of struct stat that a store needs.
struct kc_status {
  uint64_t device;
  uint64_t inode;
  uint64_t links;
  int64_t size;
  uint32_t mode;  // permission bits only
  uint32_t owner;
  int32_t kind;  // enum kc_kind
  int64_t modified_seconds;
  int64_t modified_nanoseconds;
};

/// How `kc_open` opens.
enum kc_access {
  KC_OPEN_READ = 0,
  KC_OPEN_APPEND = 1,
  KC_OPEN_CREATE = 2,   // must not exist; opened for appending
  KC_OPEN_OVERWRITE = 3,  // created where missing; written from its start
  KC_OPEN_FOLDER = 4
};

/// The folder that relative names start from when none is open.
#define KC_WORKING_FOLDER (-100)

int kc_open(int folder, const char *name, int access, unsigned mode);
int kc_close(int descriptor);
int kc_stat(int descriptor, struct kc_status *status);
int kc_stat_at(int folder, const char *name, struct kc_status *status);
long kc_pread(int descriptor, void *bytes, size_t count, int64_t offset);
long kc_write(int descriptor, const void *bytes, size_t count);
int kc_truncate(int descriptor, int64_t size);
int kc_sync_data(int descriptor);
int kc_sync(int descriptor);
int kc_rename(int from_folder, const char *from, int to_folder, const char *to);
/// Renames, failing with EEXIST where the new name is taken.
int kc_rename_new(int from_folder, const char *from, int to_folder, const char *to);
int kc_make_folder(int folder, const char *name, unsigned mode);
int kc_remove(int folder, const char *name);
int kc_remove_folder(int folder, const char *name);
int kc_set_mode(int descriptor, unsigned mode);
/// Takes an exclusive flock without waiting: 0 taken, -EWOULDBLOCK held by another.
int kc_lock(int descriptor);
int kc_unlock(int descriptor);
/// The bytes that an unprivileged process may still write to the file system of `descriptor`.
int64_t kc_free_bytes(int descriptor);
/// The magic number of the file system of `descriptor` (statfs(2)).
int64_t kc_file_system(int descriptor);
/// Maps `size` bytes for reading into `address`.
int kc_map(int descriptor, size_t size, const void **address);
int kc_unmap(const void *address, size_t size);
/// Lets the process have none of the pages of a mapped file until it reads them again; a request that may be ignored.
void kc_let_go(const void *address, size_t size);

/// Calls `found` with each name in the folder except "." and "..".
int kc_list(int folder, void *context, void (*found)(void *context, const char *name));

// Waiting

/// A new inotify descriptor that never blocks.
int kc_inotify(void);
/// Watches the folder for names that appear, change or vanish.
int kc_inotify_watch(int inotify, const char *path);
/// Waits until one of the descriptors can be read: a bit for each that can, 0 after `milliseconds` (-1: no limit).
int kc_wait_readable(const int *descriptors, int count, int milliseconds);
/// Reads and throws away what a non-blocking descriptor holds.
int kc_drain(int descriptor);
/// A new eventfd that never blocks.
int kc_event(void);
/// Makes the eventfd readable.
int kc_event_signal(int event);

/// A pipe whose ends no child inherits: ends[0] is read, ends[1] written.
int kc_pipe(int *ends);

/// Starts a detached thread with every signal blocked.
int kc_start_thread(void *context, void (*body)(void *context));
/// Starts a thread with every signal blocked, which `kc_join_thread` must wait for.
int kc_start_joined_thread(void *context, void (*body)(void *context), uint64_t *thread);
int kc_join_thread(uint64_t thread);
void kc_sleep_microseconds(unsigned microseconds);

// Signals

/// Blocks HUP, INT, TERM and TSTP in the calling thread; `saved` keeps the mask from before.
int kc_block_signals(uint64_t *saved);
/// Gives the calling thread back the mask that `kc_block_signals` kept.
int kc_restore_signals(uint64_t saved);
/// A descriptor from which blocked HUP, INT, TERM, TSTP, CONT and WINCH are read.
int kc_signal_descriptor(void);
/// The next signal waiting on a signal descriptor, or 0.
int kc_next_signal(int descriptor);

// Process

/// Lets blocks of a mebibyte and more go back to the system as soon as they are freed; by itself the C library keeps them
/// once one was freed (mallopt(3)), and a list that was sorted once would cost its room for ever.
void kc_give_memory_back(void);

/// The place of the first run of bytes in others (memmem), or -1.
long kc_find(const void *bytes, size_t count, const void *run, size_t run_count);
/// The place of the last such byte (memrchr), or -1.
long kc_find_last(const void *bytes, size_t count, int byte);
/// Microseconds since 1970, UTC.
int64_t kc_now_microseconds(void);
/// Microseconds of a clock that never steps back.
int64_t kc_monotonic_microseconds(void);
uint32_t kc_user(void);
int kc_process(void);
/// Fills `bytes` from the kernel's random source.
int kc_random(void *bytes, size_t count);
/// The message of an errno value, in English; always a string.
const char *kc_error_text(int code);
/// The account name of a user id into `name`: its length, or -ENOENT.
int kc_account_name(uint32_t user, char *name, size_t capacity);
/// Opens /dev/null on each of the descriptors 0 to 2 that is closed, so that no file of a store ever gets one of them.
int kc_reserve_standard_descriptors(void);
