from shop.price import gross


def mail_line(order):
    return f"mail: {gross(order.net) * order.count}"
