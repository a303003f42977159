// Checks, before Swift's runtime starts, what the runtime needs of the machine.
//
// In a static program the runtime asks glibc for the program's own path (`dladdr`), which glibc reads from
// /proc/self/exe, and aborts when it gets none: "Unable to obtain Swift runtime path". It does so in a
// C++ constructor, before `main`, so nothing in Swift can be in time. Arguments come from
// /proc/self/cmdline, so without /proc the program would not know what it is asked for either.

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EXIT_CANNOT_RUN = 2 };

static const char french[] =
    "vigie\u00A0: /proc n’est pas monté, et le programme ne peut pas démarrer sans lui.\n";
static const char english[] =
    "vigie: /proc is not mounted, and the program cannot start without it.\n";

// Constructors with a priority run before those without, as the runtime's are; up to 100 is reserved.
__attribute__((constructor(101))) static void require_proc(void) {
  char byte;
  if (readlink("/proc/self/exe", &byte, sizeof byte) >= 0) return;
  const char *language = getenv("VIGIE_LANG");
  const char *message = language && strcmp(language, "en") == 0 ? english : french;
  if (write(STDERR_FILENO, message, strlen(message)) < 0) _exit(EXIT_CANNOT_RUN);
  _exit(EXIT_CANNOT_RUN);
}
