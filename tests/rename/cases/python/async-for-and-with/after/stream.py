async def read(source, lock):
    async with lock as chunk:
        print(chunk)
    async for chunk in source:
        yield chunk
    items = [part async for part in source]
    yield items

