import b

b.Client()

