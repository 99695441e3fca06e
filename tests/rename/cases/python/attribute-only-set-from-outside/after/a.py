class Bag:
    pass

bag = Bag()
bag.note = 1
print(bag.note)

