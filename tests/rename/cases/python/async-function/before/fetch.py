async def fetch(url):
    return url

async def main():
    a = await fetch("a")
    b = [await fetch(u) for u in "bc"]
    return a, b

