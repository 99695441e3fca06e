"""Prices and taxes."""

RATES = {"DE": 19, "FR": 20}


def gross(net):
    """The price with tax, in cents."""
    return net + net * RATES["DE"] // 100
