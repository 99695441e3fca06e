static int __init my_probe(struct device *dev)
{
    return 0;
}
module_init(my_probe);
EXPORT_SYMBOL_GPL(my_probe);
