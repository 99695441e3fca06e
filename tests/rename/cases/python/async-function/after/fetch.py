async def download(url):
    return url

async def main():
    a = await download("a")
    b = [await download(u) for u in "bc"]
    return a, b

