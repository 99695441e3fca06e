class Greeter:
    def __call__(self, word):
        return "hello " + word

greet = Greeter()
greet(word="x")

