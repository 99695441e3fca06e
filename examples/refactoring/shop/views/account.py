from shop.price import gross


def account_line(order):
    return f"account: {gross(order.net) * order.count}"
