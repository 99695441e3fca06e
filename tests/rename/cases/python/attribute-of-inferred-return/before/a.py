class Tag:
    def __init__(self, text): self.text = text
class Other:
    def __init__(self): self.text = 1
def make(): return Tag("x")
def many(): return [make() for _ in range(3)]
def pick(flag):
    if flag: return make()
    return Tag("y")
async def later(): return make()
async def main():
    t = await later()
    print(t.text, make().text, many()[0].text, pick(1).text, Other().text)
    for m in many(): print(m.text)
    for i, m in enumerate(many()): print(i, m.text)
    print({k: v.text for k, v in {"a": make()}.items()}, max(many(), key=lambda t: t.text))
