class Tool:
    from lib import calc
    other = calc(1)

Tool.calc(2)

