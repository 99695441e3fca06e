from shop.price import gross


def voucher_line(order):
    return f"voucher: {gross(order.net) * order.count}"
