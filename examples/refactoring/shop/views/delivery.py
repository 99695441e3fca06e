from shop.price import gross


def delivery_line(order):
    return f"delivery: {gross(order.net) * order.count}"
