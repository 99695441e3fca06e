class Tag:
    def __init__(self, text): self.label = text
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
    print(t.label, make().label, many()[0].label, pick(1).label, Other().text)
    for m in many(): print(m.label)
    for i, m in enumerate(many()): print(i, m.label)
    print({k: v.label for k, v in {"a": make()}.items()}, max(many(), key=lambda t: t.label))
