async def lines(f):
    async for row in f:
        yield row
async def main(f):
    rows = [line async for line in lines(f) if await line.ok()]
    row = rows[0]
    async with row as row: pass
    return {row: row for row in rows}
