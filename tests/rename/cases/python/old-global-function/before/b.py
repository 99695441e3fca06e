from a import helper

helper()

