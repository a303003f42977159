// The floor of a build: reads every text, parses and renders it with libcmark-gfm, and writes a file
// of the same size at the same path for each file of a site that was built before. It has no front
// matter, links, lists, templates or feeds, and checks nothing: no generator can do with less.
//
//   cc -O2 -o floor floor.c -lcmark-gfm-extensions -lcmark-gfm
//   ./floor CONTENT SITE OUTPUT WORKERS
//
// Workers are processes: the library is not safe in threads as it stands.
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct file {
  char *path;
  size_t size;
};

struct listing {
  struct file *files;
  size_t count, room;
};

enum { RUN = 32, BUFFER = 16 << 20 };
static char buffer[BUFFER];

static void add(struct listing *all, const char *path, size_t size) {
  if (all->count == all->room) {
    all->room = all->room ? 2 * all->room : 1024;
    all->files = reallocarray(all->files, all->room, sizeof *all->files);
    if (!all->files) err(1, "memory");
  }
  all->files[all->count++] = (struct file){strdup(path), size};
}

// Lists the files below a folder; their sizes only where they are asked for.
static void list(struct listing *all, const char *root, const char *below, int with_sizes) {
  char path[4096];
  snprintf(path, sizeof path, "%s%s", root, below);
  DIR *folder = opendir(path);
  if (!folder) err(1, "%s", path);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s", below, entry->d_name);
    if (entry->d_type == DT_DIR) {
      list(all, root, path, with_sizes);
      continue;
    }
    struct stat status = {0};
    if (with_sizes && fstatat(dirfd(folder), entry->d_name, &status, 0)) err(1, "%s", path);
    add(all, path, status.st_size);
  }
  closedir(folder);
}

static void render(const char *root, const char *path) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  char name[4096];
  snprintf(name, sizeof name, "%s%s", root, path);
  int file = open(name, O_RDONLY);
  ssize_t length = file < 0 ? -1 : read(file, buffer, BUFFER);
  if (length < 0) err(1, "%s", name);
  close(file);
  size_t name_length = strlen(name);
  if (name_length < 3 || strcmp(name + name_length - 3, ".md")) return;
  char *end = memmem(buffer, length, "\n---\n", 5);
  char *body = end ? end + 5 : buffer;
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
  cmark_parser_feed(parser, body, buffer + length - body);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
  cmark_get_default_mem_allocator()->free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

// Makes the folder of a file, and those above it only if that fails.
static void make_folder(char *path) {
  char *slash = strrchr(path, '/');
  if (!slash || slash == path) return;
  *slash = 0;
  if (mkdir(path, 0777) && errno == ENOENT) {
    make_folder(path);
    mkdir(path, 0777);
  }
  *slash = '/';
}

// Writes in place, without cutting an old file off: that would make some file systems wait.
static void write_file(const char *root, const struct file *made) {
  char name[4096];
  snprintf(name, sizeof name, "%s%s", root, made->path);
  int file = open(name, O_WRONLY | O_CREAT, 0666);
  if (file < 0 && errno == ENOENT) {
    make_folder(name);
    file = open(name, O_WRONLY | O_CREAT, 0666);
  }
  if (file < 0) err(1, "%s", name);
  for (size_t left = made->size; left;) {
    ssize_t written = write(file, buffer, left < BUFFER ? left : BUFFER);
    if (written < 0) err(1, "%s", name);
    left -= written;
  }
  close(file);
}

static void work(struct listing in, struct listing out, char **arguments, atomic_size_t *next) {
  cmark_gfm_core_extensions_ensure_registered();
  size_t start;
  while ((start = atomic_fetch_add(&next[0], RUN)) < in.count)
    for (size_t i = start; i < start + RUN && i < in.count; i++)
      render(arguments[1], in.files[i].path);
  memset(buffer, 'x', BUFFER);
  while ((start = atomic_fetch_add(&next[1], RUN)) < out.count)
    for (size_t i = start; i < start + RUN && i < out.count; i++)
      write_file(arguments[3], &out.files[i]);
}

int main(int count, char **arguments) {
  if (count != 5) errx(2, "usage: floor CONTENT SITE OUTPUT WORKERS");
  struct listing in = {0}, out = {0};
  list(&in, arguments[1], "", 0);
  list(&out, arguments[2], "", 1);
  atomic_size_t *next = mmap(NULL, 2 * sizeof *next, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (next == MAP_FAILED) err(1, "memory");
  int workers = atoi(arguments[4]), failed = 0;
  for (int i = 0; i < workers; i++) {
    pid_t child = fork();
    if (child < 0) err(1, "fork");
    if (child == 0) {
      work(in, out, arguments, next);
      _exit(0);
    }
  }
  for (int status; wait(&status) > 0;) failed |= status;
  return failed ? 1 : 0;
}
