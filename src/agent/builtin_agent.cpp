#include "git_refactor/model/plan.hpp"
