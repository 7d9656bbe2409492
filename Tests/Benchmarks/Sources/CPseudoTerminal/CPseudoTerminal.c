#include "CPseudoTerminal.h"

#include <pty.h>
#include <unistd.h>

int start_in_terminal(const char *const *words, const char *const *variables, int columns, int rows, pid_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal = -1;
  *process = forkpty(&terminal, NULL, NULL, &size);
  if (*process == 0) {
    execve(words[0], (char *const *)words, (char *const *)variables);
    _exit(127);
  }
  return *process < 0 ? -1 : terminal;
}
