from shop.price import gross


def quote_line(order):
    return f"quote: {gross(order.net) * order.count}"
