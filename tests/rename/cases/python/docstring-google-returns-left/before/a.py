class Cart:
    """A cart.

    Attributes:
        count: how many
    """
    def add(self, item, count=1):
        """Adds count items.

        Args:
            item (str): what
            count (int, optional): how many count

        Returns:
            count of all
        """
        self.n = count
        return "count"
Cart().add("x", count=2)
