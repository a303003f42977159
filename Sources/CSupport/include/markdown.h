#pragma once

#include <stdbool.h>

struct cmark_node;
struct cmark_parser;

/// A parser for GitHub's Markdown with footnotes, in this thread's arena.
///
/// Any number of threads may parse at once, as long as every parser of the process comes from here.
///
/// A text without `[^` has no footnotes, and one without `@` and `&` no bare addresses of mail. cmark
/// goes through the tree three times less when it knows.
struct cmark_parser *markdown_parser_new(bool has_footnotes, bool has_mail);

/// The document that the calling thread's newest parser is filling, once it was fed a blank line; NULL
/// when its text has no footnotes.
///
/// cmark shows the document only after `finish`, when footnotes that nobody calls are gone.
struct cmark_node *markdown_open_document(void);

/// Whether a list item is one of a task list.
bool markdown_is_task(struct cmark_node *node);

/// A walk over a tree, which meets a node when it enters it and, unless it is a leaf, when it leaves.
///
/// cmark's own iterator takes three calls for what is one here, and copies each text to end it with
/// NUL: together as much time as all the rest of a walk.
struct markdown_walk {
  struct cmark_node *root;
  /// NULL before the walk begins.
  struct cmark_node *node;
  int type;
  bool is_entered;
};

/// Moves on; false at the end.
bool markdown_walk_next(struct markdown_walk *walk);

/// The bytes of a text, a piece of code or HTML, or the call of a footnote, where they lie.
const void *markdown_literal(struct cmark_node *node, int *length);

// Types of the nodes that extensions add; cmark decides on them when it starts.

int markdown_table_type(void);
int markdown_table_row_type(void);
int markdown_table_cell_type(void);
int markdown_strikethrough_type(void);
