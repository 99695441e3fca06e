class Tool:
    from lib import compute
    other = compute(1)

Tool.compute(2)

