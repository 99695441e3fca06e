static int __init probe_device(struct device *dev)
{
    return 0;
}
module_init(probe_device);
EXPORT_SYMBOL_GPL(probe_device);
