async def read(source, lock):
    async with lock as part:
        print(part)
    async for part in source:
        yield part
    items = [part async for part in source]
    yield items

