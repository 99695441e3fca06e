class Channel:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args): ...

    def __aiter__(self):
        return self

    async def __anext__(self):
        return Channel()

    async def transmit(self, x): ...

class Pigeon:
    def send(self): ...

async def main():
    async with Channel() as c:
        await c.transmit(1)
        async for d in c:
            await d.transmit(2)
    Pigeon().send()

