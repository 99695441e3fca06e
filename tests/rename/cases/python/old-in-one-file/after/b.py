def execute():
    return 2

