#include "codec.h"
int codec_start(const char *path) { return path != 0; }
