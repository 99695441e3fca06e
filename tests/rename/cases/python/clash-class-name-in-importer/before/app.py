from lib import Motor

class Car(Motor): ...

