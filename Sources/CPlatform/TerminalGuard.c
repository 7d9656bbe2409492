#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminalGuard.h"

static const int fault_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
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
  size_t done = 0;
  while (done < guard.undo_count) {
    long written = write(guard.descriptor, guard.undo + done, guard.undo_count - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  return tcsetattr(guard.descriptor, TCSANOW, &guard.modes) < 0 ? -errno : 0;
}

static void on_fault(int number) {
  if (guard.is_armed) {
    guard.is_armed = 0;
    kc_undo_terminal();
  }
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
  guard.is_armed = 0;
  for (size_t index = 0; index < FAULT_COUNT; index++) sigaction(fault_signals[index], &guard.before[index], NULL);
}

int kc_stop_here(void) { return raise(SIGSTOP) == 0 ? 0 : -errno; }

void kc_clean_terminal_environment(void) {
  static const char *const names[] = {"TERMINFO",     "TERMINFO_DIRS",         "TERMCAP",           "TERMPATH",
                                      "NCURSES_TRACE", "NCURSES_NO_UTF8_ACS", "NCURSES_GPM_TERMS", "NCURSES_ASSUMED_COLORS",
                                      "NCURSES_NO_SETBUF", "NCURSES_NO_PADDING", "ESCDELAY",       "LINES", "COLUMNS"};
  for (size_t index = 0; index < sizeof names / sizeof names[0]; index++) unsetenv(names[index]);
}
