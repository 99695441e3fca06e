from shop.price import gross


def gift_line(order):
    return f"gift: {gross(order.net) * order.count}"
