class Greeter:
    def __call__(self, name):
        return "hello " + name

greet = Greeter()
greet(name="x")

