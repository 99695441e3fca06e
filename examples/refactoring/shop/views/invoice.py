from shop.price import gross


def invoice_line(order):
    return f"invoice: {gross(order.net) * order.count}"
