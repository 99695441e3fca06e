import b

b.User()

