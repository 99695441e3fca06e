class Bag:
    def __len__(self):
        return 1

