class Motor:
    def stop(self): ...

motors: "list[Motor]" = []
