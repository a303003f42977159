#pragma once

#include "arena.h"
#include "linux.h"
#include "markdown.h"
