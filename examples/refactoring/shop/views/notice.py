from shop.price import gross


def notice_line(order):
    return f"notice: {gross(order.net) * order.count}"
