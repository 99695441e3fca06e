#include "api.h"
namespace n { int api_open(int); }
int main() { return ::api_open("x") + n::api_open(1); }
