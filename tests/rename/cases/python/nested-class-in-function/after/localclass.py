def build(greeting):
    class Speaker:
        word = "class"

        def say(self):
            return greeting

    return Speaker()

print(build("hello").say(), build(greeting="x").word)

