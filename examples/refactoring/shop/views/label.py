from shop.price import gross


def label_line(order):
    return f"label: {gross(order.net) * order.count}"
