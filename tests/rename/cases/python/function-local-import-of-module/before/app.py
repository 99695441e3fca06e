def main():
    import pkg.tools
    return pkg.tools.run()

tools = main

