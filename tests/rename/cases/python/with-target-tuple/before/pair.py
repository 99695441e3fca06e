def use(manager):
    with manager() as (a, b):
        return a - b

