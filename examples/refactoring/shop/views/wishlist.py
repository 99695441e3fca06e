from shop.price import gross


def wishlist_line(order):
    return f"wishlist: {gross(order.net) * order.count}"
