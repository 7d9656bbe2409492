#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminalGuard.h"

// SIGQUIT is no fault, but ends the program as abruptly.
static const int fault_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT};
#define FAULT_COUNT (sizeof fault_signals / sizeof fault_signals[0])

// Everything the handler touches is set before the handler is installed and lies still afterwards.
static struct {
  int descriptor;
  struct termios modes;
  char undo[256];
  size_t undo_count;
  struct sigaction before[FAULT_COUNT];
  volatile sig_atomic_t is_armed;
} guard = {.descriptor = -1};

int kc_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

int kc_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) < 0) return -errno;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

long kc_read_terminal(int descriptor, void *bytes, size_t count) {
  for (;;) {
    struct pollfd ready = {.fd = descriptor, .events = POLLIN};
    int found = poll(&ready, 1, 0);
    if (found == 0) return -EAGAIN;
    if (found < 0 && errno != EINTR) return -errno;
    if (found < 0) continue;
    long read_count = read(descriptor, bytes, count);
    if (read_count >= 0) return read_count;
    if (errno != EINTR) return -errno;
  }
}

int kc_undo_terminal(void) {
  if (guard.descriptor < 0) return 0;
  size_t done = 0;
  while (done < guard.undo_count) {
    long written = write(guard.descriptor, guard.undo + done, guard.undo_count - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  return tcsetattr(guard.descriptor, TCSANOW, &guard.modes) < 0 ? -errno : 0;
}

// Where standard error went before it was kept back, and the memory that takes it meanwhile.
static int error_output = -1;
static int kept_errors = -1;

int kc_keep_errors(void) {
  if (kept_errors >= 0 || isatty(STDERR_FILENO) != 1) return 0;
  int memory = memfd_create("errors", MFD_CLOEXEC);
  if (memory < 0) return -errno;
  int output = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (output < 0 || dup2(memory, STDERR_FILENO) < 0) {
    int code = errno;
    if (output >= 0) close(output);
    close(memory);
    return -code;
  }
  error_output = output;
  kept_errors = memory;
  return 0;
}

void kc_tell_errors(void) {
  if (kept_errors < 0) return;
  int memory = kept_errors;
  kept_errors = -1;
  dup2(error_output, STDERR_FILENO);
  close(error_output);
  char bytes[1024];
  long count;
  for (off_t offset = 0; (count = pread(memory, bytes, sizeof bytes, offset)) > 0; offset += count) {
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
  }
  close(memory);
}

// Calls only what signal-safety(7) allows: it runs in a fault's handler.
static void give_back(void) {
  if (!guard.is_armed) return;
  guard.is_armed = 0;
  kc_undo_terminal();
  kc_tell_errors();
}

static void on_fault(int number) {
  give_back();
  for (size_t index = 0; index < FAULT_COUNT; index++) {
    if (fault_signals[index] == number) sigaction(number, &guard.before[index], NULL);
  }
  raise(number);
}

int kc_set_undo(const char *undo, size_t count) {
  if (count > sizeof guard.undo) return -E2BIG;
  memcpy(guard.undo, undo, count);
  guard.undo_count = count;
  return 0;
}

int kc_guard_terminal(int descriptor, const char *undo, size_t count) {
  if (tcgetattr(descriptor, &guard.modes) < 0) return -errno;
  guard.descriptor = descriptor;
  int code = kc_set_undo(undo, count);
  if (code < 0) return code;
  guard.is_armed = 1;
  // Whoever calls exit instead of leaving the dashboard gets the terminal back as well.
  static int is_registered;
  if (!is_registered) is_registered = atexit(give_back) == 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_fault;
  // SA_ONSTACK: a fault by an overflowing stack could not run the handler there.
  action.sa_flags = SA_ONSTACK;
  for (size_t index = 0; index < FAULT_COUNT; index++) {
    if (sigaction(fault_signals[index], &action, &guard.before[index]) < 0) return -errno;
  }
  static char stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  return sigaltstack(&alternate, NULL) < 0 ? -errno : 0;
}

void kc_release_terminal(void) {
  if (!guard.is_armed) return;
  guard.is_armed = 0;
  guard.descriptor = -1;
  for (size_t index = 0; index < FAULT_COUNT; index++) sigaction(fault_signals[index], &guard.before[index], NULL);
}

int kc_stop_here(void) { return raise(SIGSTOP) == 0 ? 0 : -errno; }

int kc_wait_terminal(const int *descriptors, int count, int output, int milliseconds) {
  struct pollfd polled[8];
  if (count < 0 || count > 7) return -EINVAL;
  for (int index = 0; index < count; index++) polled[index] = (struct pollfd){.fd = descriptors[index], .events = POLLIN};
  polled[count] = (struct pollfd){.fd = output, .events = POLLOUT};
  int found = poll(polled, (nfds_t)count + 1, milliseconds);
  // A signal ends the wait early; whoever waits looks at the clock and waits again.
  if (found < 0) return errno == EINTR ? 0 : -errno;
  int ready = 0;
  for (int index = 0; index <= count; index++) {
    if (polled[index].revents != 0) ready |= 1 << index;
  }
  return ready;
}

void kc_clean_terminal_environment(void) {
  static const char *const names[] = {"TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "LINES", "COLUMNS"};
  for (size_t index = 0; index < sizeof names / sizeof names[0]; index++) unsetenv(names[index]);
  // Each removal moves what follows, so the search starts again.
  for (char **variable = environ; variable != NULL && *variable != NULL;) {
    const char *end = strchr(*variable, '=');
    char name[64];
    size_t length = end == NULL ? 0 : (size_t)(end - *variable);
    if (length == 0 || length >= sizeof name || strncmp(*variable, "NCURSES_", 8) != 0) {
      variable++;
      continue;
    }
    memcpy(name, *variable, length);
    name[length] = 0;
    unsetenv(name);
    variable = environ;
  }
}
