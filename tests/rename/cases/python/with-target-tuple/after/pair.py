def use(manager):
    with manager() as (left, b):
        return left - b

