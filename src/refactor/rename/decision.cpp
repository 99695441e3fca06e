#include "git_refactor/refactor/rename.hpp"
