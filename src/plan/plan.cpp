#include "git_refactor/plan/plan.hpp"
