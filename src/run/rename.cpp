#include "git_refactor/run/rename.hpp"
