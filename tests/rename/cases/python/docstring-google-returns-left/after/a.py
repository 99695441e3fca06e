class Cart:
    """A cart.

    Attributes:
        count: how many
    """
    def add(self, item, amount=1):
        """Adds count items.

        Args:
            item (str): what
            amount (int, optional): how many count

        Returns:
            count of all
        """
        self.n = amount
        return "count"
Cart().add("x", amount=2)
