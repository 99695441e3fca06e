from shop.price import gross


def history_line(order):
    return f"history: {gross(order.net) * order.count}"
