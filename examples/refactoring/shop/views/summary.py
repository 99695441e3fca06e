from shop.price import gross


def summary_line(order):
    return f"summary: {gross(order.net) * order.count}"
