from shop.price import gross


def export_line(order):
    return f"export: {gross(order.net) * order.count}"
