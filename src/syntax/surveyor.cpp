#include "git_refactor/syntax/surveyor.hpp"
