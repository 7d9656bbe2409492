// What Swift cannot reach of ncurses by itself: macros, variables and calls with C varargs.
#pragma once

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <term.h>
#include <wchar.h>

/// Starts ncurses on standard input and output; NULL where the system has no description of `kind`, or that says that
/// its cursor cannot be moved.
///
/// Descriptions in a home directory are not looked at, since whoever owns it may not be whom this process runs as.
static inline SCREEN *kc_new_terminal(const char *kind) {
  const char *home = getenv("HOME");
  char *kept = home == NULL ? NULL : strdup(home);
  unsetenv("HOME");
  int found = 0;
  const char *move = setupterm(kind, 1, &found) == OK ? tigetstr("cup") : NULL;
  SCREEN *screen = move == NULL || move == (const char *)-1 ? NULL : newterm(kind, stdout, stdin);
  if (kept != NULL) setenv("HOME", kept, 1);
  free(kept);
  return screen;
}
static inline WINDOW *kc_screen(void) { return stdscr; }
static inline int kc_colour_count(void) { return COLORS; }
static inline int kc_pair_count(void) { return COLOR_PAIRS; }
static inline attr_t kc_bold(void) { return A_BOLD; }
static inline attr_t kc_dim(void) { return A_DIM; }
static inline attr_t kc_reverse(void) { return A_REVERSE; }
static inline attr_t kc_underline(void) { return A_UNDERLINE; }
static inline int kc_set_style(attr_t attributes, short pair) { return attr_set(attributes, pair, NULL); }
static inline int kc_put(int y, int x, const wchar_t *text, int count) { return mvaddnwstr(y, x, text, count); }

/// Moves the rows from `top` to `bottom` by so many rows up, or down where negative; the rows that come free are blank.
///
/// Scrolling is allowed for this call alone: else a character in the last cell of the screen would scroll it all.
static inline int kc_scroll(int top, int bottom, int rows) {
  scrollok(stdscr, TRUE);
  int done = setscrreg(top, bottom) == OK ? scrl(rows) : ERR;
  setscrreg(0, LINES - 1);
  scrollok(stdscr, FALSE);
  return done;
}

/// The bytes of a terminal capability by its terminfo name; empty where the terminal has none.
static inline const char *kc_capability(const char *name) {
  const char *bytes = tigetstr(name);
  return bytes == NULL || bytes == (const char *)-1 ? "" : bytes;
}

/// Whether the environment names a character set that is not UTF-8.
static inline int kc_names_other_charset(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int index = 0; index < 3; index++) {
    const char *value = getenv(names[index]);
    if (value == NULL || *value == 0) continue;
    const char *charset = strchr(value, '.');
    return charset != NULL && strncasecmp(charset, ".utf", 4) != 0;
  }
  return 0;
}

/// Takes the locale of the environment; where that is none or not installed, C.UTF-8.
///
/// 1 where UTF-8 can be sent; 0 where the environment says that the terminal understands another character set.
static inline int kc_take_locale(void) {
  const char *taken = setlocale(LC_CTYPE, "");
  if (taken != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  int is_other = taken == NULL ? kc_names_other_charset() : strcmp(taken, "C") != 0 && strcmp(taken, "POSIX") != 0;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && !is_other;
}

/// The columns that the C library, and so ncurses, counts for a character; -1 for one that it does not know.
static inline int kc_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// The milliseconds that ESCDELAY grants an escape sequence, where it is set to a sensible number; else 0.
static inline int kc_escape_delay(void) {
  const char *value = getenv("ESCDELAY");
  int delay = value == NULL ? 0 : atoi(value);
  return delay > 0 && delay <= 5000 ? delay : 0;
}
