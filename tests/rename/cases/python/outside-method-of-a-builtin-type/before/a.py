text = "abc"
print(text.upper())

