class Bag:
    pass

bag = Bag()
bag.remark = 1
print(bag.remark)

