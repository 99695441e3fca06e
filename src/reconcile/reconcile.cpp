#include "git_refactor/model/conflict.hpp"
