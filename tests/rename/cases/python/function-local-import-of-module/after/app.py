def main():
    import pkg.helpers
    return pkg.helpers.run()

tools = main

