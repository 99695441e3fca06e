def build(word):
    class Speaker:
        word = "class"

        def say(self):
            return word

    return Speaker()

print(build("hello").say(), build(word="x").word)

