print(unknown_name)
