from shop.price import gross


def cart_line(order):
    return f"cart: {gross(order.net) * order.count}"
