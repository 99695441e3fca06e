class Motor:
    def halt(self): ...

motors: "list[Motor]" = []
