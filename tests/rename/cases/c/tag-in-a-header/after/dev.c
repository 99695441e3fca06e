#include "dev.h"
int dev_id(const struct device *dev) { return dev->id; }
