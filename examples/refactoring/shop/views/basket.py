from shop.price import gross


def basket_line(order):
    return f"basket: {gross(order.net) * order.count}"
