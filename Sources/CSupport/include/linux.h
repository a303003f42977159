#pragma once

// Calls that Swift's Glibc module does not show. Each returns 0, or -1 and sets errno.

/// Makes two existing paths trade places in one step.
int vigie_rename_exchange(const char *one, const char *other);

/// Renames, and fails with EEXIST where an ordinary rename would replace.
int vigie_rename_noreplace(const char *from, const char *to);

/// Keeps the memory that is freed: what one stage of a build frees, the next one needs.
void vigie_keep_memory(void);
