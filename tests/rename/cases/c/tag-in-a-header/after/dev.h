struct device { int id; };
int dev_id(const struct device *d);
