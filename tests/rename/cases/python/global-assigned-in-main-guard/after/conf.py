SETTINGS = {"a": 1}
def get(key, default=SETTINGS): return SETTINGS.get(key)
def local(CONFIG): return CONFIG
if __name__ == "__main__":
    SETTINGS["b"] = 2
    print(get("b"))
