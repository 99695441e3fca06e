struct dev { int id; };
int dev_id(const struct dev *d);
