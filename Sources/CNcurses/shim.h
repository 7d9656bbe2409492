// What Swift cannot reach of ncurses by itself: macros, variables and calls with C varargs.
#pragma once

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

static inline SCREEN *kc_new_terminal(const char *kind) { return newterm(kind, stdout, stdin); }
static inline WINDOW *kc_screen(void) { return stdscr; }
static inline int kc_colour_count(void) { return COLORS; }
static inline int kc_pair_count(void) { return COLOR_PAIRS; }
static inline attr_t kc_bold(void) { return A_BOLD; }
static inline attr_t kc_dim(void) { return A_DIM; }
static inline attr_t kc_reverse(void) { return A_REVERSE; }
static inline attr_t kc_underline(void) { return A_UNDERLINE; }
static inline int kc_set_style(attr_t attributes, short pair) { return attr_set(attributes, pair, NULL); }
static inline int kc_put(int y, int x, const wchar_t *text, int count) { return mvaddnwstr(y, x, text, count); }

/// The bytes of a terminal capability by its terminfo name; empty where the terminal has none.
static inline const char *kc_capability(const char *name) {
  const char *bytes = tigetstr(name);
  return bytes == NULL || bytes == (const char *)-1 ? "" : bytes;
}

/// Takes the locale of the environment, or C.UTF-8 where that is none of UTF-8; whether the environment's was.
static inline int kc_take_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") == NULL ? -1 : 0;
}
