from shop.price import gross


def offer_line(order):
    return f"offer: {gross(order.net) * order.count}"
