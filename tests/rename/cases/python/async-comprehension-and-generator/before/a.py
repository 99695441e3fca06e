async def lines(f):
    async for row in f:
        yield row
async def main(f):
    rows = [row async for row in lines(f) if await row.ok()]
    row = rows[0]
    async with row as row: pass
    return {row: row for row in rows}
