#include "git_refactor/model/oid.hpp"
