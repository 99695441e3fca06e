CONFIG = {"a": 1}
def get(key, default=CONFIG): return CONFIG.get(key)
def local(CONFIG): return CONFIG
if __name__ == "__main__":
    CONFIG["b"] = 2
    print(get("b"))
