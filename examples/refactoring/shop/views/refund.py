from shop.price import gross


def refund_line(order):
    return f"refund: {gross(order.net) * order.count}"
