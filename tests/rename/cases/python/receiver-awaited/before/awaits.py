class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

async def make() -> Motor: ...

async def clock():
    return Watch()

async def main():
    m = await make()
    m.stop()
    (await clock()).stop()

