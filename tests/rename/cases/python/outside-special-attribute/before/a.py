class A:
    def f(self):
        return self.__dict__

