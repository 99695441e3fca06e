#include "codec.h"
int codec_open(const char *path) { return path != 0; }
