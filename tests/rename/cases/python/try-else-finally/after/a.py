def f():
    try:
        outcome = 1
    except* ValueError:
        outcome = 2
    else:
        outcome += 1
    finally:
        print(outcome)
    return outcome

