#define _GNU_SOURCE
#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

_Static_assert(sizeof(pthread_t) <= sizeof(uint64_t), "room for a thread");
_Static_assert(KC_WORKING_FOLDER == AT_FDCWD, "the working folder of openat(2)");

// Calls again while a signal interrupts, then gives the negated errno of a failure.
#define RETRIED(type, call)                    \
  ({                                           \
    type result_;                              \
    do {                                       \
      result_ = (call);                        \
    } while (result_ == -1 && errno == EINTR); \
    result_ == -1 ? -(type)errno : result_;    \
  })

int kc_open(int folder, const char *name, int access, unsigned mode) {
  int flags = O_CLOEXEC | O_NOFOLLOW;
  switch (access) {
    case KC_OPEN_READ: flags |= O_RDONLY; break;
    case KC_OPEN_APPEND: flags |= O_WRONLY | O_APPEND; break;
    case KC_OPEN_CREATE: flags |= O_WRONLY | O_APPEND | O_CREAT | O_EXCL; break;
    case KC_OPEN_OVERWRITE: flags |= O_WRONLY | O_CREAT; break;
    case KC_OPEN_FOLDER: flags |= O_RDONLY | O_DIRECTORY; break;
    default: return -EINVAL;
  }
  return RETRIED(int, openat(folder, name, flags, (mode_t)mode));
}

int kc_close(int descriptor) {
  // Linux frees the descriptor even when close is interrupted: a second try could close a stranger's.
  return close(descriptor) == 0 || errno == EINTR ? 0 : -errno;
}

static void copy_status(const struct stat *from, struct kc_status *to) {
  to->device = from->st_dev;
  to->inode = from->st_ino;
  to->links = from->st_nlink;
  to->size = from->st_size;
  to->mode = from->st_mode & 07777;
  to->owner = from->st_uid;
  to->kind = S_ISREG(from->st_mode)   ? KC_KIND_FILE
             : S_ISDIR(from->st_mode) ? KC_KIND_FOLDER
             : S_ISLNK(from->st_mode) ? KC_KIND_LINK
                                      : KC_KIND_OTHER;
  to->modified_seconds = from->st_mtim.tv_sec;
  to->modified_nanoseconds = from->st_mtim.tv_nsec;
}

int kc_stat(int descriptor, struct kc_status *status) {
  struct stat found;
  int result = RETRIED(int, fstat(descriptor, &found));
  if (result == 0) copy_status(&found, status);
  return result;
}

int kc_stat_at(int folder, const char *name, struct kc_status *status) {
  struct stat found;
  int result = RETRIED(int, fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW));
  if (result == 0) copy_status(&found, status);
  return result;
}

long kc_pread(int descriptor, void *bytes, size_t count, int64_t offset) {
  return RETRIED(long, pread(descriptor, bytes, count, offset));
}

long kc_write(int descriptor, const void *bytes, size_t count) {
  return RETRIED(long, write(descriptor, bytes, count));
}

int kc_truncate(int descriptor, int64_t size) { return RETRIED(int, ftruncate(descriptor, size)); }

int kc_sync_data(int descriptor) { return RETRIED(int, fdatasync(descriptor)); }

int kc_sync(int descriptor) { return RETRIED(int, fsync(descriptor)); }

int kc_rename(int from_folder, const char *from, int to_folder, const char *to) {
  return RETRIED(int, renameat(from_folder, from, to_folder, to));
}

int kc_rename_new(int from_folder, const char *from, int to_folder, const char *to) {
  int result = RETRIED(int, renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE));
  if (result != -EINVAL && result != -ENOSYS) return result;
  // A file system without RENAME_NOREPLACE (some overlays): look first. The callers hold a lock or own the folder.
  struct stat found;
  if (fstatat(to_folder, to, &found, AT_SYMLINK_NOFOLLOW) == 0) return -EEXIST;
  return kc_rename(from_folder, from, to_folder, to);
}

int kc_make_folder(int folder, const char *name, unsigned mode) {
  return RETRIED(int, mkdirat(folder, name, (mode_t)mode));
}

int kc_remove(int folder, const char *name) { return RETRIED(int, unlinkat(folder, name, 0)); }

int kc_remove_folder(int folder, const char *name) { return RETRIED(int, unlinkat(folder, name, AT_REMOVEDIR)); }

int kc_set_mode(int descriptor, unsigned mode) { return RETRIED(int, fchmod(descriptor, (mode_t)mode)); }

int kc_lock(int descriptor) { return RETRIED(int, flock(descriptor, LOCK_EX | LOCK_NB)); }

int kc_unlock(int descriptor) { return RETRIED(int, flock(descriptor, LOCK_UN)); }

int64_t kc_free_bytes(int descriptor) {
  struct statvfs found;
  int result = RETRIED(int, fstatvfs(descriptor, &found));
  if (result < 0) return result;
  uint64_t bytes = (uint64_t)found.f_bavail * (uint64_t)found.f_frsize;
  return bytes > INT64_MAX ? INT64_MAX : (int64_t)bytes;
}

int64_t kc_file_system(int descriptor) {
  struct statfs found;
  int result = RETRIED(int, fstatfs(descriptor, &found));
  return result < 0 ? result : (int64_t)(uint32_t)found.f_type;
}

int kc_map(int descriptor, size_t size, const void **address) {
  void *mapped = mmap(NULL, size, PROT_READ, MAP_SHARED, descriptor, 0);
  if (mapped == MAP_FAILED) return -errno;
  *address = mapped;
  return 0;
}

int kc_unmap(const void *address, size_t size) { return munmap((void *)address, size) == 0 ? 0 : -errno; }

void kc_let_go(const void *address, size_t size) { (void)madvise((void *)address, size, MADV_DONTNEED); }

int kc_list(int folder, void *context, void (*found)(void *context, const char *name)) {
  // A description of its own, so that the position of `folder` is not shared with another reader of it.
  int descriptor = RETRIED(int, openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor < 0) return descriptor;
  DIR *stream = fdopendir(descriptor);
  if (stream == NULL) {
    int code = errno;
    close(descriptor);
    return -code;
  }
  int code = 0;
  for (;;) {
    errno = 0;
    struct dirent *entry = readdir(stream);
    if (entry == NULL) {
      code = errno;
      break;
    }
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) found(context, entry->d_name);
  }
  closedir(stream);
  return -code;
}

int kc_inotify(void) {
  int descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

int kc_inotify_watch(int inotify, const char *path) {
  int watch = inotify_add_watch(inotify, path, IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
  return watch < 0 ? -errno : watch;
}

int kc_wait_readable(const int *descriptors, int count, int milliseconds) {
  struct pollfd polled[8];
  if (count < 0 || count > 8) return -EINVAL;
  for (int index = 0; index < count; index++) {
    polled[index] = (struct pollfd){.fd = descriptors[index], .events = POLLIN};
  }
  int ready = poll(polled, (nfds_t)count, milliseconds);
  if (ready < 0) return errno == EINTR ? 0 : -errno;
  int bits = 0;
  for (int index = 0; index < count; index++) {
    if (polled[index].revents != 0) bits |= 1 << index;
  }
  return bits;
}

int kc_drain(int descriptor) {
  char bytes[4096];
  for (;;) {
    ssize_t count = read(descriptor, bytes, sizeof bytes);
    if (count > 0) continue;
    if (count < 0 && errno == EINTR) continue;
    return count == 0 || errno == EAGAIN ? 0 : -errno;
  }
}

int kc_event(void) {
  int descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

int kc_event_signal(int event) {
  uint64_t one = 1;
  long result = RETRIED(long, write(event, &one, sizeof one));
  return result == sizeof one || result == -EAGAIN ? 0 : (int)result;
}

int kc_pipe(int *ends) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : -errno; }

struct thread_start {
  void *context;
  void (*body)(void *context);
};

static void *run_thread(void *argument) {
  struct thread_start start = *(struct thread_start *)argument;
  free(argument);
  start.body(start.context);
  return NULL;
}

static int start_thread(void *context, void (*body)(void *context), pthread_t *thread) {
  struct thread_start *start = malloc(sizeof *start);
  if (start == NULL) return -ENOMEM;
  *start = (struct thread_start){.context = context, .body = body};
  // The new thread inherits the mask of its maker; signals belong to the main loop.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int code = pthread_create(thread, NULL, run_thread, start);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (code != 0) free(start);
  return -code;
}

int kc_start_thread(void *context, void (*body)(void *context)) {
  pthread_t thread;
  int code = start_thread(context, body, &thread);
  if (code == 0) pthread_detach(thread);
  return code;
}

int kc_start_joined_thread(void *context, void (*body)(void *context), uint64_t *thread) {
  pthread_t started;
  int code = start_thread(context, body, &started);
  if (code == 0) *thread = (uint64_t)started;
  return code;
}

int kc_join_thread(uint64_t thread) { return -pthread_join((pthread_t)thread, NULL); }

void kc_sleep_microseconds(unsigned microseconds) {
  struct timespec time = {.tv_sec = microseconds / 1000000, .tv_nsec = (long)(microseconds % 1000000) * 1000};
  nanosleep(&time, NULL);
}

static const int commit_signals[] = {SIGHUP, SIGINT, SIGTERM, SIGTSTP};
#define COMMIT_SIGNAL_COUNT (sizeof commit_signals / sizeof commit_signals[0])

int kc_block_signals(uint64_t *saved) {
  sigset_t blocked, before;
  sigemptyset(&blocked);
  for (size_t index = 0; index < COMMIT_SIGNAL_COUNT; index++) sigaddset(&blocked, commit_signals[index]);
  int code = pthread_sigmask(SIG_BLOCK, &blocked, &before);
  if (code != 0) return -code;
  uint64_t bits = 0;
  for (size_t index = 0; index < COMMIT_SIGNAL_COUNT; index++) {
    if (sigismember(&before, commit_signals[index]) == 1) bits |= 1u << index;
  }
  *saved = bits;
  return 0;
}

int kc_restore_signals(uint64_t saved) {
  // Only what was open before is opened: another part of the thread may have changed the rest of the mask meanwhile.
  sigset_t opened;
  sigemptyset(&opened);
  for (size_t index = 0; index < COMMIT_SIGNAL_COUNT; index++) {
    if ((saved & (1u << index)) == 0) sigaddset(&opened, commit_signals[index]);
  }
  return -pthread_sigmask(SIG_UNBLOCK, &opened, NULL);
}

int kc_signal_descriptor(void) {
  sigset_t watched;
  sigemptyset(&watched);
  for (size_t index = 0; index < COMMIT_SIGNAL_COUNT; index++) sigaddset(&watched, commit_signals[index]);
  sigaddset(&watched, SIGCONT);
  sigaddset(&watched, SIGWINCH);
  int code = pthread_sigmask(SIG_BLOCK, &watched, NULL);
  if (code != 0) return -code;
  int descriptor = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

int kc_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  long count = RETRIED(long, read(descriptor, &info, sizeof info));
  if (count == -EAGAIN) return 0;
  if (count < 0) return (int)count;
  return count == sizeof info ? (int)info.ssi_signo : 0;
}

static int64_t clock_microseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

long kc_find(const void *bytes, size_t count, const void *run, size_t run_count) {
  const char *found = memmem(bytes, count, run, run_count);
  return found == NULL ? -1 : found - (const char *)bytes;
}

long kc_find_last(const void *bytes, size_t count, int byte) {
  const char *found = memrchr(bytes, byte, count);
  return found == NULL ? -1 : found - (const char *)bytes;
}

int64_t kc_now_microseconds(void) { return clock_microseconds(CLOCK_REALTIME); }

int64_t kc_monotonic_microseconds(void) { return clock_microseconds(CLOCK_MONOTONIC); }

uint32_t kc_user(void) { return geteuid(); }

int kc_process(void) { return getpid(); }

int kc_random(void *bytes, size_t count) {
  size_t filled = 0;
  while (filled < count) {
    long result = RETRIED(long, getrandom((char *)bytes + filled, count - filled, 0));
    if (result < 0) return (int)result;
    filled += (size_t)result;
  }
  return 0;
}

const char *kc_error_text(int code) {
  const char *text = strerrordesc_np(code);
  return text == NULL ? "unknown error" : text;
}

int kc_account_name(uint32_t user, char *name, size_t capacity) {
  char buffer[4096];
  struct passwd entry, *found = NULL;
  int code = getpwuid_r(user, &entry, buffer, sizeof buffer, &found);
  if (code != 0) return -code;
  if (found == NULL) return -ENOENT;
  size_t length = strlen(found->pw_name);
  if (length + 1 > capacity) return -ERANGE;
  memcpy(name, found->pw_name, length + 1);
  return (int)length;
}

void kc_give_memory_back(void) { (void)mallopt(M_MMAP_THRESHOLD, 1 << 20); }

int kc_reserve_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) != -1) continue;
    // The lowest free number is given: going upwards, that is this one.
    if (open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY) < 0) return -errno;
  }
  return 0;
}
