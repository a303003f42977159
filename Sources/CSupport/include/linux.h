#pragma once

// Calls that Swift's Glibc module does not show. Each returns 0, or -1 and sets errno.

/// Makes two existing paths trade places in one step.
int vigie_rename_exchange(const char *one, const char *other);

/// Renames, and fails with EEXIST where an ordinary rename would replace.
int vigie_rename_noreplace(const char *from, const char *to);
