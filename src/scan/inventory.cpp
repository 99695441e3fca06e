#include "git_refactor/model/language.hpp"
