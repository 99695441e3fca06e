from shop.price import gross


def receipt_line(order):
    return f"receipt: {gross(order.net) * order.count}"
