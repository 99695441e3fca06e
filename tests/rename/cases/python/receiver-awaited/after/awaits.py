class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

async def make() -> Motor: ...

async def clock():
    return Watch()

async def main():
    m = await make()
    m.halt()
    (await clock()).stop()

