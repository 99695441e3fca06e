from shop.price import gross


def feed_line(order):
    return f"feed: {gross(order.net) * order.count}"
