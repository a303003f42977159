#pragma once

struct cmark_mem;

/// The allocator of the calling thread's arena: memory is only ever taken, never given back.
struct cmark_mem *arena_allocator(void);

/// Forgets everything that the calling thread took from its arena.
void arena_reset(void);
