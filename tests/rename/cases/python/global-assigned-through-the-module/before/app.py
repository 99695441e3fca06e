import state

def set_it():
    state.value = 3

