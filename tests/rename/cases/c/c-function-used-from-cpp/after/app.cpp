#include "codec.h"
int main() { return codec_start("x"); }
