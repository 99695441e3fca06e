#include "codec.h"
int main() { return codec_open("x"); }
