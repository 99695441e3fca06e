#include "dev.h"
int dev_id(const struct dev *dev) { return dev->id; }
