// Makes cmark-gfm 0.29 safe to run on several threads, by its public interface alone.
//
// At the end of each parse cmark clears the table of characters that its extensions find special
// ('~', ':' and 'w'), and the table belongs to the whole process: other threads then miss bare
// addresses and strikethrough. Here these characters are made special once and for ever, and the
// extensions lose the lists that make cmark clear them.

#include "markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/syntax_extension.h>
#include <pthread.h>
#include <string.h>

#include "arena.h"

// Exported by the library, and missing from its headers.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

enum { LONGEST_RUN = 100 };

static cmark_syntax_extension *table, *strikethrough, *autolink, *tasklist, *mail, *witness;

static __thread cmark_node *open_document;

// Strikethrough must own some special character, or cmark would not find it when it matches
// delimiters. NUL is one that never occurs: the parser replaces it. So tildes are pushed under the
// name of NUL, and clearing NUL from the table harms no one.
static cmark_node *match_tildes(cmark_syntax_extension *self, cmark_parser *parser,
                                cmark_node *parent, unsigned char character,
                                cmark_inline_parser *inlines) {
  (void)self, (void)parser, (void)parent;
  if (character != '~') return NULL;
  int left, right, before, after;
  int length = cmark_inline_parser_scan_delimiters(inlines, LONGEST_RUN, '~', &left, &right,
                                                   &before, &after);
  char run[LONGEST_RUN + 1] = {0};
  memset(run, '~', (size_t)length);
  cmark_node *text = cmark_node_new_with_mem(CMARK_NODE_TEXT, arena_allocator());
  cmark_node_set_literal(text, run);
  if ((left || right) && length <= 2)
    cmark_inline_parser_push_delimiter(inlines, '\0', left, right, text);
  return text;
}

// Sees each line that begins no block of cmark's own, and opens none either.
static cmark_node *witness_document(cmark_syntax_extension *self, int indented,
                                    cmark_parser *parser, cmark_node *parent,
                                    unsigned char *input, int length) {
  (void)self, (void)indented, (void)parser, (void)input, (void)length;
  if (!open_document && cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT) open_document = parent;
  return NULL;
}

static void make_characters_special_for_ever(void) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, strikethrough);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_parser_free(parser);
}

static void prepare(void) {
  cmark_gfm_core_extensions_ensure_registered();
  table = cmark_find_syntax_extension("table");
  strikethrough = cmark_find_syntax_extension("strikethrough");
  autolink = cmark_find_syntax_extension("autolink");
  tasklist = cmark_find_syntax_extension("tasklist");
  make_characters_special_for_ever();

  cmark_llist *nul = cmark_llist_append(cmark_get_default_mem_allocator(), NULL, (void *)0);
  cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
  cmark_syntax_extension_set_special_inline_chars(strikethrough, nul);
  cmark_syntax_extension_set_emphasis(strikethrough, 0);
  cmark_syntax_extension_set_match_inline_func(strikethrough, match_tildes);

  // What looks for addresses of mail walks through the whole tree twice, and most texts have none.
  mail = cmark_syntax_extension_new("mail");
  cmark_syntax_extension_set_postprocess_func(mail, autolink->postprocess_func);
  cmark_syntax_extension_set_postprocess_func(autolink, NULL);

  witness = cmark_syntax_extension_new("witness");
  cmark_syntax_extension_set_open_block_func(witness, witness_document);
}

struct cmark_parser *markdown_parser_new(bool has_footnotes, bool has_mail) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, prepare);
  open_document = NULL;
  int options = has_footnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT;
  cmark_parser *parser = cmark_parser_new_with_mem(options, arena_allocator());
  if (has_footnotes) cmark_parser_attach_syntax_extension(parser, witness);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_attach_syntax_extension(parser, strikethrough);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_parser_attach_syntax_extension(parser, tasklist);
  if (has_mail) cmark_parser_attach_syntax_extension(parser, mail);
  return parser;
}

struct cmark_node *markdown_open_document(void) {
  return open_document;
}

bool markdown_is_task(struct cmark_node *node) {
  return cmark_node_get_syntax_extension(node) == tasklist;
}

static bool is_leaf(const cmark_node *node) {
  switch (node->type) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_THEMATIC_BREAK:
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_TEXT:
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE: return true;
    default: return false;
  }
}

static bool move_to(struct markdown_walk *walk, cmark_node *node, bool is_entered) {
  walk->node = node;
  walk->type = node->type;
  walk->is_entered = is_entered;
  return true;
}

bool markdown_walk_next(struct markdown_walk *walk) {
  cmark_node *node = walk->node;
  if (!node) return walk->root && move_to(walk, walk->root, true);
  if (walk->is_entered && !is_leaf(node)) {
    cmark_node *child = node->first_child;
    return child ? move_to(walk, child, true) : move_to(walk, node, false);
  }
  if (node == walk->root) return false;
  return node->next ? move_to(walk, node->next, true) : move_to(walk, node->parent, false);
}

const void *markdown_literal(struct cmark_node *node, int *length) {
  const cmark_chunk *literal =
      node->type == CMARK_NODE_CODE_BLOCK ? &node->as.code.literal : &node->as.literal;
  *length = literal->len;
  return literal->data;
}

int markdown_table_type(void) {
  return CMARK_NODE_TABLE;
}

int markdown_table_row_type(void) {
  return CMARK_NODE_TABLE_ROW;
}

int markdown_table_cell_type(void) {
  return CMARK_NODE_TABLE_CELL;
}

int markdown_strikethrough_type(void) {
  return CMARK_NODE_STRIKETHROUGH;
}
