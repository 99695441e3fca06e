from shop.price import gross


def search_line(order):
    return f"search: {gross(order.net) * order.count}"
